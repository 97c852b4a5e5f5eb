import { anyOf } from '../pattern.ts';

/** What is counted in thousands, lower case, in the form that follows a number. Collected from news, November 2026. */
const COUNTED: readonly string[] = `
  percent people persons men women children adults kids boys girls families households residents inhabitants citizens
  civilians refugees migrants victims survivors casualties deaths dead wounded injured missing troops soldiers marines
  officers policemen police rebels fighters militants prisoners inmates detainees protesters protestors demonstrators
  supporters activists volunteers workers employees staff jobs members delegates voters votes seats students pupils
  teachers patients doctors cases visitors tourists passengers spectators fans guests customers users subscribers
  companies firms businesses banks stores shops restaurants schools hospitals homes houses apartments buildings rooms beds
  tents camps boats ships vessels planes aircraft flights cars vehicles trucks buses tanks missiles rockets bombs wells
  dollars euros pounds francs yen yuan rubles rupees pesos crowns cents barrels gallons liters litres tons tonnes
  kilograms kilos grams ounces lbs feet foot ft inches yards miles meters metres kilometers kilometres km cm mm kg acres
  hectares square cubic degrees watts kilowatts megawatts volts horsepower calories hours hrs minutes seconds days weeks
  months years times points pages words copies books articles documents photographs pictures emails messages calls
  letters complaints claims shares stocks bonds loans species birds turtles animals sheep cattle cows horses trees
  million billion trillion thousand hundred dozen GMT UTC EST EDT BST
`
  .trim()
  .split(/\s+/u);

const COUNTED_BEHIND = new RegExp(
  `^[\\s\\u00a0-]{0,3}(?:[%€£°½]|(?:(?:more|other|new|local|armed|additional|foreign)\\s{1,2})?${anyOf(COUNTED)}(?![A-Za-z0-9]))`,
  'u',
);

/** Whether the text behind a number says what it counts: " people", "%". Looks at its first 24 units. */
export function isCounted(right: string): boolean {
  return COUNTED_BEHIND.test(right);
}
