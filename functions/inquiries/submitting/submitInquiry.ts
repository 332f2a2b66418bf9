import type { Channel } from '@shared/inquiries/case/channel'
import { codeFrom } from '@shared/inquiries/case/code'
import { dangerIn } from '@shared/inquiries/showing/danger'
import type { DisclosureForm, Inquiry, InquiryKind } from '@shared/inquiries/case/inquiry'
import { type Routed, submitted } from '@shared/inquiries/acts/submitting'
import { mendedThingNames } from '@shared/inquiries/mendedWords'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { type CaseRoom, keepNew } from '../caseRoom'
import { asksToLook } from '../looking/asksToLook'
import { heldAtDesk } from '../looking/heldAtDesk'
import { routeCase } from './routeCase'
import { codeUnder, isOf, mostUnder, requireUnchanged } from './sentUnder'

export interface Submitting extends CaseRoom {
  random(below: number): number
  lookupSecret: string
  drafterOf(title: string): string | undefined
}

export interface WrittenInquiry {
  kind: InquiryKind
  channel: Channel
  text: string
  form?: DisclosureForm | undefined
  applicant?: Inquiry['applicant']
  mends?: Inquiry['mends']
  area?: string | undefined
  department?: string | undefined
  /** Why it is for that department and no other: no place hands it on. */
  addressed?: string | undefined
  /** The title of the document that the answer before it rested on. */
  policy?: string | undefined
  contact: { name?: string | undefined; phone?: string | undefined }
  publishable: boolean
  attachments: string[]
  identity?: { photos: string[] } | { seen: true } | undefined
  confirmed?: boolean
  receivedOn?: string | undefined
  key?: string | undefined
  /** Another matter than what came of the draft before. */
  different?: boolean | undefined
}

/** 提交: routed with its reason, the clock set, and everything kept in one write. The same draft sent twice is one inquiry. */
export async function submitInquiry(
  { key, area: code, department, addressed, policy, different, ...written }: WrittenInquiry,
  caller: Caller,
  needs: Submitting,
  /** For 代录: who stands for the caller, by the id of the case. */
  ownerOf: (id: string) => string = () => caller.id,
): Promise<Inquiry> {
  const { reference, inquiries, moment } = needs
  const area = code && areaOf(code, reference)
  const routed =
    publisherOf(written.mends, reference) ??
    addressedTo(department, addressed, reference) ??
    routeCase({ text: written.text, named: department, policy, area, applies: written.kind === 'disclosure' }, needs)
  const { route, heldBack } = heldAtDesk(
    { ...routed, topic: reference.topicOf(routed.department.id, written.text) },
    written,
    reference,
  )
  const danger = dangerIn({
    citizen: caller.id,
    status: 'triage',
    channel: written.channel,
    text: written.text,
    events: [],
  })
  for (let attempt = 0; ; attempt++) {
    const id = key ? codeUnder(key, attempt, caller, needs.lookupSecret) : codeFrom(needs.random)
    try {
      const made = submitted({ id, area, heldBack, danger, ...written }, { owner: ownerOf(id), caller }, route, moment)
      return await keepNew(needs.checksContent ? asksToLook(made, 0, caller, moment.at) : made, needs)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'already-exists' || attempt + 1 === mostUnder) throw error
      const there = key && (await inquiries.get(id))
      if (!there || there.citizen !== ownerOf(id) || there.status === 'withdrawn') continue
      if (isOf({ area, ...written }, there)) return there
      requireUnchanged({ different }, [there], needs)
    }
  }
}

/** What was said of a notice is for the unit that issued it, or that goes on with its work. */
function addressedTo(
  department: string | undefined,
  why: string | undefined,
  reference: Reference,
): Routed | undefined {
  if (department === undefined || why === undefined) return undefined
  const { id, name } = reference.current(department)
  return { department: { id, name }, reason: why, triage: false }
}

/** 纠错 goes to the unit that published the thing, or that goes on with its work, where it is one of those that answer here. */
function publisherOf(mends: WrittenInquiry['mends'], reference: Reference): Routed | undefined {
  const unit = mends?.by ? unitNamed(mends.by, reference) : undefined
  if (!mends?.by || !unit) return undefined
  const { id, name } = unit
  const published =
    mends.thing === 'ownRecord'
      ? `你要求更正的记录由${mends.by}提供`
      : `你说的这份${mendedThingNames[mends.thing]}由${mends.by}发布`
  const reason = name === mends.by ? published : `${published}，它的工作现在由${name}承接`
  return { department: { id, name }, reason, triage: false }
}

function unitNamed(by: string, { departments, countyUnits, former, departmentNamed, current }: Reference) {
  const found = [...departments, ...countyUnits].find(({ name }) => name === by) ?? departmentNamed(by)
  const retired = former.find(({ facts }) => facts.name === by)
  return found ?? (retired && current(retired.unit))
}

function areaOf(code: string, { areas }: Reference): string {
  const area = areas.get(code)
  if (!area) throw new Problem('not-found', '没有这个地方，请重新选择')
  return area.code
}
