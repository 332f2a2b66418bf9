import { createHmac } from 'node:crypto'
import { codeFrom } from '@shared/inquiries/case/code'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { registered } from '@shared/inquiries/acts/registered'
import { Problem } from '@shared/problem'
import { keepNew, sealedNew } from '../inquiries/caseRoom'
import type { BesideText } from '../inquiries/texts'
import type { Reference } from '../platform/bucket/reference'
import type { Store } from '../platform/store/store'
import { placed } from './names'
import type { ReadRow } from './readRow'
import { unless } from '../platform/unless'

export interface LoadingNeeds {
  inquiries: Store<Inquiry>
  texts: Store<BesideText>
  reference: Pick<Reference, 'calendar' | 'route' | 'topicOf'>
  /** Keeps the query codes from being guessed; the same secret gives the same codes, so a repeat finds its rows. */
  secret: string
  now(): Date
  /** After each row, new or there already. */
  onRow?(): void
}

/** So many groups of rows are on their way at once, and so many rows are looked up with one read. */
const lanes = 16
const together = 50

/** Writes the rows that are not there yet. Stopped half-way and begun again, it goes on where it was. */
export async function loadRegister(rows: readonly ReadRow[], needs: LoadingNeeds) {
  const counts = { created: 0, there: 0 }
  const groups = groupsOf(rows)
  const lane = async () => {
    for (const some of groups) {
      const there = await needs.inquiries.many(some.map((row) => codeOf(row, 0, needs.secret)))
      const known = new Map(there.map((one) => [one.id, one]))
      const made = new Map(
        some.filter((row) => !known.has(codeOf(row, 0, needs.secret))).map((row) => [row, madeOf(row, needs)]),
      )
      await needs.texts.keepAll([...made.values()].flatMap(({ beside }) => beside))
      for (const row of some) {
        const inquiry = made.get(row)?.inquiry
        counts[(inquiry && (await created(inquiry, needs))) ?? (await loadRow(row, known, needs))]++
        needs.onRow?.()
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return counts
}

function* groupsOf(rows: readonly ReadRow[]) {
  for (let at = 0; at < rows.length; at += together) yield rows.slice(at, at + together)
}

/** The case of a row under its first code, and its long words. */
const madeOf = (row: ReadRow, needs: LoadingNeeds) => {
  const moment = { at: needs.now().toISOString(), calendar: needs.reference.calendar }
  const id = codeOf(row, 0, needs.secret)
  return sealedNew(registered(id, { ...row, ...placed(row, needs.reference) }, moment), saltOf(row, needs))
}

/** Undefined when its code is taken meanwhile. */
async function created(inquiry: Inquiry, { inquiries }: LoadingNeeds): Promise<'created' | undefined> {
  return (await unless(inquiries.create(inquiry), 'already-exists')) && 'created'
}

async function loadRow(row: ReadRow, known: ReadonlyMap<string, Inquiry>, needs: LoadingNeeds) {
  for (let attempt = 0; ; attempt++) {
    const id = codeOf(row, attempt, needs.secret)
    const there = known.get(id) ?? (await createdOrThere(id, row, needs))
    if (there === 'created') return there
    if (there.register?.name === row.register.name && there.register.row === row.register.row) return 'there'
    // The code is somebody else's: the next one is tried.
  }
}

async function createdOrThere(id: string, row: ReadRow, needs: LoadingNeeds): Promise<'created' | Inquiry> {
  const { inquiries, reference, now } = needs
  const moment = { at: now().toISOString(), calendar: reference.calendar }
  try {
    await keepNew(registered(id, { ...row, ...placed(row, reference) }, moment), {
      ...needs,
      salt: () => saltOf(row, needs),
    })
    return 'created'
  } catch (error) {
    const there = error instanceof Problem && error.code === 'already-exists' ? await inquiries.get(id) : undefined
    if (!there) throw error
    return there
  }
}

const saltOf = (row: ReadRow, { secret }: LoadingNeeds) =>
  following(`${placeOf(row)}\nsalt`, secret).toString('base64url', 0, 12)

const placeOf = ({ register: { name, row } }: ReadRow) => `${name}\n${row}`

/** Bytes that follow from a text and the secret alone: words written before an interruption are found again, not doubled. */
const following = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest()

function codeOf(row: ReadRow, attempt: number, secret: string): string {
  const bytes = following(`${placeOf(row)}\n${attempt}`, secret)
  let at = 0
  return codeFrom((below) => bytes.readUInt32BE(4 * at++) % below)
}
