/**
 * Where the words of a German compound meet: behind an ending that only joins (Versorgungs|sicherheit), before a word that
 * often stands last. The patterns of TeX know syllables alone; a compound of other words is parted between syllables.
 */

const joining = /(?:ungs|heits|keits|schafts|tums|ions|täts|lings)$/;

/** Beginnings of words, without their endings. */
const last = new RegExp(
  `^(?:${[
    'abgabe abteilung agentur amt analyse anbieter anforderung angebot anlage ansatz anteil anwendung arbeit aufgabe aufsicht',
    'aufwand ausbau ausgabe ausgleich auslastung ausschuss bahn bank bau beauftragt bedarf bedingung behörde beitrag bereich',
    'bericht beschluss bestand betrag betrieb bewertung bilanz branche dienst daten datum design druck ebene einheit einkommen',
    'einnahme energie entwicklung erfassung ergebnis erhebung erlös ertrag erzeugung fabrik faktor fahrzeug fläche förderung',
    'forschung frage frist führung gebiet gebühr gesellschaft gesetz gewinn grenze größe grund gruppe handel haushalt hilfe',
    'höhe industrie information jahr kapazität kette klasse kosten kraft kredit kunde lage land last leistung leitung linie',
    'liste lösung markt maßnahme menge minister mittel modell nachfrage netz nutzung objekt ordnung partner periode person',
    'pflicht planung politik preis problem produkt produktion programm projekt prozess prüfung qualität quelle quote rahmen',
    'rechnung recht rechtlich regelung register rendite reserve richtlinie risiko sache schutz schwelle sektor sicherheit speicher',
    'standort stand stelle steuer strategie strom struktur studie summe system tarif technik technologie teil träger umsatz',
    'unternehmen verband verbrauch verbindung verfahren verhältnis verkehr vermögen verordnung versicherung versorgung vertrag',
    'vertrieb verwaltung verzeichnis vorschrift wachstum ware wechsel werk wert wesen wettbewerb wirkung wirtschaft zahl zeit',
    'zentrum ziel zins zoll zone zuschlag zweck',
  ]
    .join(' ')
    .split(' ')
    .join('|')})`,
);

/** What begins a word of its own: the ordnung of Verordnung is no other one. */
const prefix = /(?:ver|ent|zer|un|vor)$/;

/** @param before the word as far as the place, in small letters, and what follows it */
export function isJoint(before: string, after: string): boolean {
  return joining.test(before) || (last.test(after) && !prefix.test(before));
}
