import type { UnitFacts } from '@shared/departments/register/unit'

/** What is said of a unit, as it is being typed: several names or duties in one field. */
export interface UnitDraft {
  name: string
  aliases: string
  duties: string
  phone: string
  hours: string
  address: string
}

export const emptyDraft: UnitDraft = { name: '', aliases: '', duties: '', phone: '', hours: '', address: '' }

export const draftOf = ({ name, aliases, duties, phone = '', hours = '', address = '' }: UnitFacts): UnitDraft => ({
  name,
  aliases: aliases.join('、'),
  duties: duties.join('\n'),
  phone,
  hours,
  address,
})

const several = (typed: string, between: RegExp) =>
  typed
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean)

/** What is sent of it: nothing for what was left empty. */
export function factsOf({ name, aliases, duties, ...reach }: UnitDraft): UnitFacts {
  const written = Object.entries(reach).flatMap(([field, typed]) => (typed.trim() ? [[field, typed.trim()]] : []))
  return {
    name: name.trim(),
    aliases: several(aliases, /[、，,;；\n]/),
    duties: several(duties, /\n/),
    ...Object.fromEntries(written),
  }
}
