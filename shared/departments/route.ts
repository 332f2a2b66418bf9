import * as z from 'zod'
import { type DepartmentCandidate, candidatesBy } from './candidates'
import type { ClassifierFile } from './classifierFile'
import { competenceOf } from './competence'
import { type Department, departmentName, triageDesk } from './department'
import { type DutyMatch, dutyMatcher } from './match'
import { type Overlap, overlapping } from './overlap'
import { successionOf } from './succession'
import { institutions, landmarks, withoutBesides } from '../text/besides'

const suggestion = departmentName.extend({ reason: z.string().min(1) })

/** Who answers a question and why; `alternatives` are up to two others worth a look, best first. */
export const routing = z.object({
  department: departmentName,
  reason: z.string().min(1),
  by: z.enum(['drafter', 'duty', 'classifier', 'triage']),
  alternatives: z.array(suggestion).max(2),
})

export type Routing = z.infer<typeof routing>
type Reasoned = z.infer<typeof suggestion>

/** `drafter` and `policyTitle` belong to the policy that was matched to the question, if any was. */
export interface RoutingQuestion {
  question: string
  drafter?: string | undefined
  policyTitle?: string | undefined
}

interface Beside {
  owners: readonly Reasoned[]
  shared: readonly Reasoned[]
  answering: readonly DutyMatch[]
  matches: readonly DutyMatch[]
}

/** Below `enough` a duty is no answer; from `strong` on it is worth showing beside the policy's owner. */
const enough = 3.3
const strong = 9
const near = 0.45

/** 转办规则 for one question; use `router` where many are routed. */
export function route(asked: RoutingQuestion, departments: readonly Department[], learned?: ClassifierFile): Routing {
  return router(departments, learned)(asked)
}

/**
 * 谁起草谁解答、谁主管谁解答: the drafter of the matched policy (or its successor), else the department the
 * statute is entrusted to, else the best matching duty, supported or corrected by what the classifier has `learned`
 * from past questions, else the triage desk. Without a classifier the duties decide alone. Where `overlaps` say that the
 * matter is shared by several departments, those are the ones worth a look beside the first. Premises that only say where
 * something is (邮局门口) count where nothing else says whose it is.
 */
export function router(
  departments: readonly Department[],
  learned?: ClassifierFile,
  overlaps: readonly Overlap[] = [],
): (asked: RoutingQuestion) => Routing {
  const ownerOf = successionOf(departments)
  const competentFor = competenceOf(departments)
  const match = dutyMatcher(departments)
  const sharedBy = overlapping(overlaps, departments)
  const weigh = learned && candidatesBy(departments, learned)
  const everAsked = new Set(learned?.labels)
  /** Nothing was ever asked of a department that was opened since, nor of it about a duty that came from another: where those fit best, they decide. */
  const isNew = ({ department, duty }: DutyMatch) =>
    learned !== undefined && (!everAsked.has(department.id) || duty?.since !== undefined)

  const named = [...landmarks, ...departments.flatMap(organs)]
  const withoutLandmarks = withoutBesides(named)
  const withoutPremises = withoutBesides([...named, ...institutions])

  return (asked) => {
    const plainly = readAs(withoutPremises(asked.question), asked)
    if (plainly?.by === 'duty') return plainly
    const likely = readAs(withoutLandmarks(asked.question), asked)
    return likely && likely.by !== 'triage' ? likely : routedBy(asked)
  }

  /** Nothing where the question says nothing else. */
  function readAs(matter: string, asked: RoutingQuestion): Routing | undefined {
    return matter === asked.question ? undefined : routedBy({ ...asked, question: matter })
  }

  function routedBy({ question, drafter, policyTitle }: RoutingQuestion): Routing {
    const matches = match(question)
    const owners = policyOwners(drafter, policyTitle, ownerOf, competentFor)
    const answering = matches.filter((each) => each.evidence >= enough)
    const shared = sharedBy(question)

    if (owners[0]) return decided('drafter', owners[0], besideOwners(question, { owners, shared, answering, matches }))
    const candidates = weigh?.(question, matches) ?? []
    const beside = () => worthALook(shared, candidates, matches)
    if (answering[0] && isNew(answering[0])) return decided('duty', byDuty(answering[0]), beside())
    const [likely] = candidates
    if (likely && (likely.sure || (likely.duty?.evidence ?? 0) >= enough)) {
      return decided((likely.duty?.evidence ?? 0) >= enough ? 'duty' : 'classifier', reasoned(likely), beside())
    }
    const [top] = answering
    if (top) {
      const others = answering.filter((each) => each.score >= top.score * near)
      return decided('duty', byDuty(top), candidates.length > 0 ? beside() : [...shared, ...others.map(byDuty)])
    }
    const desk = {
      id: triageDesk.id,
      name: triageDesk.name,
      reason: '没有找到明确对应的职责，先由市政务公开办公室看过，1 个工作日内转到具体单位',
    }
    return decided('triage', desk, beside())
  }

  // Generators made anew for each question would each leave a hidden class that holds all that was weighed for it.
  /** Put into words, and weighed, only as far as two are still wanted beside the first. */
  function* besideOwners(question: string, { owners, shared, answering, matches }: Beside): Generator<Reasoned> {
    yield* owners.slice(1)
    yield* shared
    for (const each of answering) if (each.evidence >= strong) yield byDuty(each)
    for (const each of weigh?.(question, matches) ?? []) yield reasoned(each)
  }
  function* worthALook(
    shared: readonly Reasoned[],
    candidates: readonly DepartmentCandidate[],
    matches: readonly DutyMatch[],
  ): Generator<Reasoned> {
    yield* shared
    if (candidates.length > 0) for (const each of candidates) yield reasoned(each)
    else for (const each of matches) yield byDuty(each)
  }

  function reasoned(each: DepartmentCandidate): Reasoned {
    return each.duty && each.duty.evidence >= enough ? byDuty(each.duty) : byLikeness(each)
  }
}

/** What a department is called where people point at its house. */
const organs = ({ name, aliases, predecessors }: Department): string[] =>
  [name, ...aliases, ...predecessors].map((each) => each.replace(/^市/, ''))

function decided(by: Routing['by'], { id, name, reason }: Reasoned, others: Iterable<Reasoned>): Routing {
  const alternatives: Reasoned[] = []
  for (const other of others) {
    if (other.id !== id && !alternatives.some((each) => each.id === other.id)) alternatives.push(other)
    if (alternatives.length === 2) break
  }
  return { department: { id, name }, reason, by, alternatives }
}

function policyOwners(
  drafter: string | undefined,
  policyTitle: string | undefined,
  ownerOf: (name: string) => Department | undefined,
  competentFor: (title: string) => Department | undefined,
): Reasoned[] {
  const title = policyTitle?.trim().replace(/^《(.*)》$/, '$1')
  const document = title ? `《${title}》` : '这份文件'
  const organs = [drafter?.trim() ?? '', ...(drafter ?? '').split(/[、，,;；\s]+/)].filter(Boolean)
  const owners = organs.flatMap((organ): Reasoned[] => {
    const owner = ownerOf(organ)
    if (!owner) return []
    const former = owner.predecessors.some((each) => ownerOf(each) === owner && sameOrgan(each, organ))
    const reason = former
      ? `${document}由${organ}起草，机构改革后由${owner.name}承接`
      : `${document}由${owner.name}起草`
    return [{ id: owner.id, name: owner.name, reason }]
  })
  const competent = title ? competentFor(title) : undefined
  if (competent) owners.push({ id: competent.id, name: competent.name, reason: `${document}由${competent.name}主管` })
  return owners
}

function sameOrgan(former: string, organ: string): boolean {
  return organ.replace(/^(山东省)?(聊城市|市)/, '') === former.replace(/^市/, '')
}

function byDuty({ department, duty, words }: DutyMatch): Reasoned {
  const { id, name } = department
  const quoted = words()
    .slice(0, 2)
    .map((each) => `“${each}”`)
    .join('')
  if (duty) return { id, name, reason: `你的问题提到${quoted}，这是${name}的职责：${duty.text}` }
  return { id, name, reason: `你的问题里提到了${quoted}，先由${name}看一看` }
}

function byLikeness({ department: { id, name }, ...likely }: DepartmentCandidate): Reasoned {
  const words = likely.words()
  return { id, name, reason: `和以往转给${name}的问题相近${words.length > 0 ? `（${words.join('、')}）` : ''}` }
}
