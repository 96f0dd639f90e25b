/** Tables as a stranger hands them in: what `new` and `import` say of them takes most of their words. */

const head = `Sales by region (provisional),,,,,
in k€,,,,,
Region,started,Sales 2024,Sales 2025,share,note
North,03/04/2019,"1.234,5","1.301,0","12,5 %",
South,05/06/2020,"980,1","1.020,4",n.a.,moved
`;
const others = `East,01/02/2018,"*","310,0","8,0 %",
West,07/08/2021,"410,2","(12,0)","5,1 %",#REF!
Total,,"2.624,8","2.631,4",,
* not published,,,,,
`;
const sites = `,,,,,
Site,staff,Code
Bonn,120,007
Köln,95,012
Jena,41,030
`;

export const first = head + others + sites;

/** A row is gone, one is new, a column has another name, a figure is ten times what it was. */
export const second = `${head
  .replace('share', 'part')
  .replace('980,1', '9801')}West,07/08/2021,"411,2","(12,0)","5,1 %",
Coast,09/10/2022,"88,0","90,0","1,0 %",
${sites.replace('Jena,41,030', 'Ulm,44,031')}`;
