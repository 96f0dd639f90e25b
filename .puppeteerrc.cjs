// The embedded browser is an npm package; nothing is to be downloaded at install.
module.exports = { skipDownload: true };
