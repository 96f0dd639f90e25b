/** Made-up figures of a labour office, a maker of machines and a power company, to say honest things about. */

const quantity = (unit: string, written = unit): string =>
  `factdeck: { quantity: '${unit}', written: '${written}' }`;

const english = {
  'datapackage.yaml': `name: labour
resources:
  - name: sectors
    path: sectors.csv
    title: Jobs by sector
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Sector, factdeck: { names: true } }
        - { name: owner, type: string, title: Ownership, categories: [private, public] }
        - { name: jobs, type: string, title: Jobs, ${quantity('jobs')} }
        - { name: posts, type: string, title: Vacant posts, ${quantity('posts')} }
        - { name: wage, type: string, title: Average weekly wage, ${quantity('£')} }
        - { name: bonus, type: string, title: Average weekly bonus, ${quantity('£')} }
        - { name: growth, type: string, title: Growth in jobs on the year, ${quantity('%')} }
        - { name: untrained, type: string, title: Workers without training, ${quantity('%')} }
        - { name: starts, type: string, title: Start of the scheme, factdeck: { moment: true } }
        - { name: share15, type: string, title: Share of jobs in 2015, ${quantity('%')} }
        - { name: share25, type: string, title: Share of jobs in 2025, ${quantity('%')} }
  - name: quarters
    path: quarters.csv
    title: The labour market by quarter
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: quarter, type: string, title: Quarter, factdeck: { moment: true } }
        - { name: rate, type: string, title: Unemployment rate, ${quantity('%')} }
        - { name: people, type: string, title: People in work, ${quantity('people')} }
`,
  'sectors.csv': `id,name,owner,jobs,posts,wage,bonus,growth,untrained,starts,share15,share25
build,Construction,private,210000,9100,720,60,4.1%,38%,2025-03,8%,9%
retail,Retail Trade,private,410000,15200,480,20,-1.2%,41%,2025-05,22%,17%
health,Health Care,public,380000,20400,650,30,2.6%,12%,2025-03,14%,16%
school,Education,public,290000,7300,690,10,0.8%,9%,2025-09,12%,12%
`,
  'quarters.csv': `id,quarter,rate,people
q1,2024-Q4,5.1%,1250000
q2,2025-Q1,5.0%,1262000
q3,2025-Q2,4.8%,1275000
q4,2025-Q3,4.7%,1281000
q5,2025-Q4,4.5%,1290000
q6,2026-Q1,4.6%,1288000
q7,2026-Q2,4.4%,1296000
q8,2026-Q3,4.3%,1302000
`,
};

const japanese = {
  'datapackage.yaml': `name: kikai
resources:
  - name: divisions
    path: divisions.csv
    title: 事業別の業績
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: 事業, factdeck: { names: true } }
        - { name: kind, type: string, title: 区分, categories: [主力, 新規] }
        - { name: sales, type: string, title: 売上収益, ${quantity('円', '億円')} }
        - { name: profit, type: string, title: 営業利益, ${quantity('円', '億円')} }
        - { name: growth, type: string, title: 増収率, ${quantity('%')} }
        - { name: staff, type: string, title: 従業員数, ${quantity('人')} }
        - { name: share, type: string, title: 国内シェア, ${quantity('%')} }
  - name: works
    path: works.csv
    title: 工場の計画
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: 工場, factdeck: { names: true } }
        - { name: state, type: string, title: 段階, categories: [稼働, 建設中, 計画] }
        - { name: cost, type: string, title: 投資額, ${quantity('円', '億円')} }
        - { name: opens, type: string, title: 稼働開始, factdeck: { moment: true } }
`,
  'divisions.csv': `id,name,kind,sales,profit,growth,staff,share
kenki,建設機械,主力,4100億円,410億円,5.2%,5200人,31%
nouki,農業機械,主力,2300億円,180億円,12.5%,3100人,24%
robot,ロボット,新規,620億円,-15億円,3.4%,900人,9%
`,
  'works.csv': `id,name,state,cost,opens
akita,秋田第1工場,稼働,320億円,2024-04
tosu,鳥栖第2工場,稼働,410億円,2025-01
iwaki,いわき工場,建設中,560億円,2027-10
kuki,久喜工場,計画,非公開,2029
`,
};

const german = {
  'datapackage.yaml': `name: strom
resources:
  - name: werke
    path: werke.csv
    title: Kraftwerke im Vergleich
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Werk, factdeck: { names: true } }
        - { name: art, type: string, title: Art, categories: [Wasser, Wind] }
        - { name: strom, type: string, title: Erzeugter Strom, ${quantity('GWh')} }
        - { name: umsatz, type: string, title: Umsatz, ${quantity('€', 'Mio. €')} }
        - { name: ergebnis, type: string, title: Jahresergebnis, ${quantity('€', 'Mio. €')} }
        - { name: leute, type: string, title: Beschäftigte, ${quantity('Beschäftigte')} }
        - { name: last, type: string, title: Auslastung, ${quantity('%')} }
  - name: jahre
    path: jahre.csv
    title: Jahre
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: jahr, type: string, title: Jahr, factdeck: { moment: true } }
        - { name: kosten, type: string, title: Forschungskosten, ${quantity('€', 'Mio. €')} }
`,
  'werke.csv': `id,name,art,strom,umsatz,ergebnis,leute,last
isen,Isenthal,Wasser,410,62.0,7.5,140,"71 %"
mark,Markfeld,Wind,380,54.0,2.1,60,"34 %"
oder,Oderbruch,Wind,290,41.0,-1.4,45,"29 %"
`,
  'jahre.csv': `id,jahr,kosten
j23,2023,4.1
j24,2024,4.6
j25,2025,5.2
`,
};

export const data = { en: english, ja: japanese, de: german };
