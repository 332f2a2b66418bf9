import type { askQuestion, listPolicies } from '@shared/answers/contract'
import type { handInAccession } from '@shared/answers/accessions/acts/handIn'
import type { signAccession } from '@shared/answers/accessions/acts/sign'
import type { AccessionFacts } from '@shared/answers/accessions/content'
import type {
  beginAccession,
  listAccessions,
  readAccession,
  readForAccession,
} from '@shared/answers/accessions/contractAccessions'
import type { checkBasis } from '@shared/answers/contractBasis'
import type { Caller } from '@shared/people/caller'
import { accessionEndpoints } from '../../../functions/answers/accessions/endpoints'
import { placedByClock } from '../../../functions/answers/accessions/placedByClock'
import { place } from '../../../functions/answers/accessions/placing'
import { readDocument } from '../../../functions/answers/importer/readDocument'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { door, example } from '../../support/door'
import type { Overrides } from '../../support/house'
import { city, rules } from '../lampCity'

/** Who hands in and who looks: plainly examples. */
export const people = {
  officer: example.housing,
  editor: example.editor,
  second: { id: 'staff-editor-two', role: 'editor', name: '示例编辑二' },
  officeLead: { id: 'staff-office-lead', role: 'lead', name: '示例审核·政府办', department: 'government-office' },
  supervisor: example.supervisor,
  otherUnit: example.lamps,
  lead: example.lead,
  county: { id: 'staff-qu', role: 'officer', name: '示例经办·区住建', department: 'housing@371502' },
} as const satisfies Record<string, Caller>

export const newRules = { name: '示例市路灯管理办法.md', text: rules(2026, 2) }

/** The lamp city, whose library units add to: the rules of 2024 are held, those of 2026 are handed in. */
export async function takingIn(overrides: Overrides = {}) {
  const held = await city({ overrides })
  const { house } = held
  const ask = door(accessionEndpoints(house, readDocument))
  const answers = door(answerEndpoints(house))
  const clock = placedByClock(house, (records) => place(records, house.bucket, house.now()))
  const read = (
    file: { name: string; text: string | Uint8Array },
    caller: Caller = people.officer,
    category = '聊城',
  ) =>
    ask<typeof readForAccession>(caller, 'POST /api/accessions/readings', {
      body: { category, file: { name: file.name, content: Buffer.from(file.text).toString('base64') } },
    })
  const begin = (file: string, name: string, facts: AccessionFacts, caller: Caller = people.officer) =>
    ask<typeof beginAccession>(caller, 'POST /api/accessions', { body: { file, name, category: '聊城', facts } })
  const handedIn = async (change: Partial<AccessionFacts> = {}, sent = newRules, caller: Caller = people.officer) => {
    const { body } = await read(sent, caller)
    return begin(body.file, sent.name, { ...body.facts, ...change }, caller)
  }
  const act = (
    id: string,
    step: 'signature' | 'return' | 'drop' | 'withdrawal',
    version: number,
    { caller = people.editor as Caller, reason }: { caller?: Caller; reason?: string } = {},
  ) =>
    ask<typeof signAccession>(caller, `POST /api/accessions/{id}/${step}` as 'POST /api/accessions/{id}/signature', {
      params: { id },
      body: { version, ...(reason ? { reason } : {}) },
    })
  /** The clock goes by, and whoever holds the library looks again. */
  const placed = async () => {
    const changed = await clock()
    house.clock.advance(3_000)
    return changed
  }
  return {
    ...held,
    read,
    begin,
    handedIn,
    act,
    placed,
    mend: (id: string, version: number, facts: AccessionFacts, caller: Caller = people.officer) =>
      ask<typeof handInAccession>(caller, 'PUT /api/accessions/{id}', { params: { id }, body: { version, facts } }),
    paste: (text: string, caller: Caller = people.officer) =>
      ask<typeof readForAccession>(caller, 'POST /api/accessions/readings', { body: { category: '聊城', text } }),
    list: (caller: Caller = people.editor) => ask<typeof listAccessions>(caller, 'GET /api/accessions'),
    look: (id: string, caller: Caller = people.editor) =>
      ask<typeof readAccession>(caller, 'GET /api/accessions/{id}', { params: { id } }),
    /** What the library says of the lamps, as whoever confirms a card finds it. */
    found: async () =>
      (
        await answers<typeof checkBasis>(people.officer, 'POST /api/answers/basis-check', {
          body: { question: '示例路灯坏了多久修好', basis: ['《示例市路灯管理办法》第二条'], find: true },
        })
      ).body.written,
    /** By what a search finds. */
    searched: async () =>
      (await answers<typeof listPolicies>(undefined, 'GET /api/policies', { query: { search: '路灯' } })).body.policies,
    answered: async (question: string) =>
      (await answers<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question } })).body,
  }
}
