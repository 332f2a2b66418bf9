import { createHmac, randomBytes } from 'node:crypto'
import { codeFrom } from '@shared/inquiries/code'
import type { Inquiry } from '@shared/inquiries/inquiry'
import { registered } from '@shared/inquiries/registered'
import { Problem } from '@shared/problem'
import { keepNew } from '../inquiries/desk'
import type { BesideText } from '../inquiries/texts'
import type { Reference } from '../platform/reference'
import type { Store } from '../platform/store'
import { placed } from './registerNames'
import type { ReadRow } from './registerRows'

export interface LoadingNeeds {
  inquiries: Store<Inquiry>
  texts: Store<BesideText>
  reference: Pick<Reference, 'calendar' | 'route'>
  /** Keeps the query codes from being guessed; the same secret gives the same codes, so a repeat finds its rows. */
  secret: string
  now(): Date
  /** After each row, new or there already. */
  onRow?(): void
}

/** So many rows are on their way at once. */
const lanes = 16

/** Writes the rows that are not there yet. Stopped half-way and begun again, it goes on where it was. */
export async function loadRegister(rows: readonly ReadRow[], needs: LoadingNeeds) {
  const counts = { created: 0, there: 0 }
  const waiting = rows.values()
  const lane = async () => {
    for (const row of waiting) {
      counts[await loadRow(row, needs)]++
      needs.onRow?.()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return counts
}

async function loadRow(row: ReadRow, needs: LoadingNeeds): Promise<'created' | 'there'> {
  const { inquiries, reference, secret, now } = needs
  for (let attempt = 0; ; attempt++) {
    const id = codeFrom(digits(`${row.register.name}\n${row.register.row}\n${attempt}`, secret))
    const there = await inquiries.get(id)
    if (there?.register?.name === row.register.name && there.register.row === row.register.row) return 'there'
    if (there) continue
    const moment = { at: now().toISOString(), calendar: reference.calendar }
    try {
      await keepNew(registered(id, { ...row, ...placed(row, reference) }, moment), { ...needs, salt })
      return 'created'
    } catch (error) {
      // Somebody was quicker with this code: looked at once more.
      if (!(error instanceof Problem) || error.code !== 'already-exists') throw error
      attempt--
    }
  }
}

const salt = () => randomBytes(12).toString('base64url')

/** Numbers that follow from a text and a secret alone. */
function digits(text: string, secret: string): (below: number) => number {
  const bytes = createHmac('sha256', secret).update(text).digest()
  let at = 0
  return (below) => bytes.readUInt32BE(4 * at++) % below
}
