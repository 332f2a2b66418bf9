import { createHash, createHmac } from 'node:crypto'
import type { judgeAnswer as contract } from '@shared/answers/contract'
import { holdsPersonalData, type Judgement, type ProvisionName } from '@shared/answers/interpretations/judgement'
import { policyTitle, provisionKey, provisionName } from '@shared/answers/documents/names'
import type { Caller } from '@shared/people/caller'
import { type DepartmentName, triageDesk } from '@shared/departments/department'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { unless } from '../../platform/unless'
import type { JudgeNeeds } from './judgeNeeds'
import { openSecondInterpretation } from './openSecondInterpretation'
import { policyDepartments } from '../documents/policyDepartment'
import type { Judgements } from '../store'

/**
 * 有用 / 没有解决: kept without name and question, once for each answer; the last word counts. Enough people who signed
 * in and were left without an answer about one provision open a 二次解读.
 * @throws Problem 'bad-input' (400) for words with personal data, 'not-found' (404) for what no answer rests on.
 */
export async function judgeAnswer(
  { body: { key, helpful, reason, words, provision, card } }: Received<typeof contract>,
  caller: Caller | undefined,
  needs: JudgeNeeds,
): Promise<Replied<typeof contract>> {
  if (words && holdsPersonalData(words)) {
    const message = '请去掉电话、证件号、姓名这些个人信息再提交；要有人联系你，请转给负责的单位'
    throw new Problem('bad-input', message, [{ field: 'words', message }])
  }
  const named = await knownProvision(provision, card, needs)
  const department = await departmentInCharge(named, card, needs)
  const said: Omit<Judgement, 'version'> = {
    id: `judgement#${createHash('sha256').update(key).digest('hex')}`,
    helpful,
    ...(helpful ? {} : { reason, ...(words ? { words } : {}) }),
    provision: named,
    ...(card ? { card } : {}),
    ...(caller?.role === 'citizen' ? { person: personOf(caller, named, needs.secret) } : {}),
    department: department.id,
    at: needs.now.toISOString(),
  }
  await keep(said, needs.judgements)
  if (!helpful) await openSecondInterpretation(named, department, needs)
  return { helpful }
}

/**
 * Counted is only what an answer can rest on: a provision that is held, by the name it has there, or one that the
 * card names.
 */
async function knownProvision(
  { title, provision }: ProvisionName,
  card: string | undefined,
  { cards, corpus }: Pick<JudgeNeeds, 'cards' | 'corpus'>,
): Promise<ProvisionName> {
  const key = provisionKey(title, provision)
  const held = await corpus.provision(title, provision)
  const of = card === undefined ? undefined : cards.all.find(({ id }) => id === card)
  const cites = of?.citations.some((one) => provisionKey(one.title, one.provision) === key) ?? false
  if (card === undefined ? !held : !cites) throw new Problem('not-found', '没有这条依据，可能已经更新，请重新提问')
  return held
    ? { title: held.policy.title, provision: held.provision.id }
    : { title: policyTitle(title), provision: provisionName(provision) }
}

/** Who drafted it or answers for it; else whom the card names; else who answers for what is everybody's. */
async function departmentInCharge(
  { title, provision }: ProvisionName,
  card: string | undefined,
  { corpus, cards, reference }: JudgeNeeds,
): Promise<DepartmentName> {
  const held = await corpus.provision(title, provision)
  const policy = held?.policy ?? { title, level: 'unknown' as const }
  const named = cards.all.find(({ id }) => id === card)?.department
  const byCard = named === undefined ? undefined : reference.departmentNamed(named)
  const found = policyDepartments(reference)(policy) ?? byCard ?? reference.department(triageDesk.hostId)
  return { id: found.id, name: found.name }
}

const personOf = ({ id }: Caller, { title, provision }: ProvisionName, secret: string): string =>
  createHmac('sha256', secret)
    .update(`${id}\n${provisionKey(title, provision)}`)
    .digest('base64url')

/** The same phone pressed twice at once: one of them is kept, and that is enough. */
async function keep(said: Omit<Judgement, 'version'>, judgements: Judgements): Promise<void> {
  const before = await judgements.get(said.id)
  if (!before) await unless(judgements.create({ ...said, version: 0 }), 'already-exists')
  else if (before.helpful !== said.helpful || before.reason !== said.reason || before.words !== said.words)
    await unless(judgements.save({ ...said, version: before.version, at: before.at }), 'changed-meanwhile')
}
