import { keep, kept } from '../kept'
import { storedKeys } from './storedKeys'

interface Filled {
  answers?: Readonly<Record<string, unknown>>
  handed?: boolean
}

/** Where what somebody fills in of a survey lies on this phone; a guest's has no person. */
export const sheetKey = (survey: string, person: string): string => `survey.${survey}.${person}`

/** The sheets that are half filled in on this phone, by this person or by a guest. */
export function halfFilled(person: string): string[] {
  const mine = new RegExp(`^survey\\.[^.]+\\.(?:${person.replace(/\W/g, '\\$&')})?$`)
  return storedKeys().filter((key) => {
    const { answers = {}, handed } = kept<Filled>(key, {})
    return mine.test(key) && !handed && Object.keys(answers).length > 0
  })
}

/** Takes the answers off the phone; that this person may still answer stays. */
export function emptySheets(person: string): void {
  for (const key of halfFilled(person)) keep(key, { ...kept<Filled>(key, {}), answers: {} })
}
