import { countyParts } from '@shared/departments/register/words'
import type { UnitFacts } from '@shared/departments/register/unit'

/** What only a department of the city has, as it is being chosen. */
export interface CityDraft {
  topic: string
  laws: readonly string[]
  counties: NonNullable<UnitFacts['counties']>
  /** Ids of units below the city. */
  organs: readonly string[]
}

/** What is said of a unit, as it is being typed: several names or duties in one field. */
export interface UnitDraft {
  name: string
  aliases: string
  duties: string
  phone: string
  hours: string
  address: string
  city: CityDraft
}

const emptyCity: CityDraft = { topic: '', laws: [], counties: countyParts[0], organs: [] }

export const emptyDraft: UnitDraft = {
  name: '',
  aliases: '',
  duties: '',
  phone: '',
  hours: '',
  address: '',
  city: emptyCity,
}

export const draftOf = ({
  name,
  aliases,
  duties,
  phone = '',
  hours = '',
  address = '',
  ...city
}: UnitFacts): UnitDraft => ({
  name,
  aliases: aliases.join('、'),
  duties: duties.join('\n'),
  phone,
  hours,
  address,
  city: {
    topic: city.topic ?? '',
    laws: city.laws ?? [],
    counties: city.counties ?? countyParts[0],
    organs: city.organs ?? [],
  },
})

const several = (typed: string, between: RegExp) =>
  typed
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean)

/** Of which sort the unit is: none of the city's is asked of others, and counties only of what was opened here. */
export type FactsFor = 'below' | 'listed' | 'openedHere'

/** What is sent of it: nothing for what was left empty. */
export function factsOf({ name, aliases, duties, city, ...reach }: UnitDraft, of: FactsFor): UnitFacts {
  const written = Object.entries(reach).flatMap(([field, typed]) => (typed.trim() ? [[field, typed.trim()]] : []))
  const { topic, laws, counties, organs } = city
  return {
    name: name.trim(),
    aliases: several(aliases, /[、，,;；\n]/),
    duties: several(duties, /\n/),
    ...Object.fromEntries(written),
    ...(of === 'below'
      ? {}
      : {
          ...(topic ? { topic } : {}),
          ...(laws.length > 0 ? { laws: [...laws] } : {}),
          ...(of === 'openedHere' ? { counties } : {}),
          ...(organs.length > 0 && counties !== 'city' ? { organs: [...organs] } : {}),
        }),
  }
}
