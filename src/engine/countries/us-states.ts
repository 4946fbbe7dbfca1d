/**
 * The states of the United States and its capital's district, as they follow a town's name.
 * Georgia is left out: it is a country too. Source: US Postal Service, Publication 28.
 */
export const usStates: readonly string[] = (
  'alabama|alaska|arizona|arkansas|california|colorado' +
  '|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky' +
  '|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana' +
  '|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina' +
  '|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota' +
  '|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming' +
  '|district of columbia|dc'
).split('|');
