/** Names that made-up people and teams get. */

export const HUNGARIAN_FAMILY = (
  'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros ' +
  'Oláh Simon Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Orsós Pintér Fodor Szalai Sipos ' +
  'Magyar Lukács Gulyás Bíró Király Katona László Jakab Bogdán Balog Sándor Boros Őri Vörös Hegedűs'
).split(' ');
export const HUNGARIAN_GIVEN = (
  'Anna Bence Csilla Dániel Eszter Ferenc Gabriella Győző Hanna István Judit Kristóf Lilla Máté Nóra Olivér ' +
  'Petra Réka Sándor Tünde Viktor Zsófia Ágnes Ádám Éva Örs Ödön Ünige Levente Boglárka Zita Gergő'
).split(' ');
export const ENGLISH_GIVEN = (
  'Ada Ben Claire Daniel Emma Fiona George Hannah Ian Julia Kate Liam Maya Noah Olivia Patrick Quinn Rebecca ' +
  'Simon Tara Una Victor Wendy Xavier Yvonne Zoe Aisling Callum Grace Owen Niamh Aaron'
).split(' ');
export const ENGLISH_FAMILY = (
  'Adams Brooks Carver Dunmore Ellery Fletcher Gallagher Hughes Irving Jenkins Kendrick Lowe Maddox Nolan Owens ' +
  'Pritchard Quigley Reid Stone Thornton Underwood Vaughan Whitlock Yates Ashby Byrne Cole Doyle Hayes Lang ' +
  'Marlow Marsh'
).split(' ');

/** Teams, each with its basis. */
export const MARKETS = [
  ['SMB', 'segment'],
  ['Enterprise', 'segment'],
  ['Public sector', 'segment'],
  ['DACH', 'geography'],
  ['Nordics', 'geography'],
  ['Iberia', 'geography'],
  ['Platform', 'product'],
  ['Services', 'product'],
] as const;
