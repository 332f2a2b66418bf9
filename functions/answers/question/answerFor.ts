import type { Area } from '@shared/areas/area'
import { cityCode } from '@shared/areas/words'
import { countiesIn } from '@shared/areas/named'
import type { Answer } from '@shared/answers/answer/answer'
import { spotOf } from '@shared/answers/local/spots'
import { ownRulesIn } from '../local/ownRules'
import { toldLocally, type LocalNeeds } from '../local/toldLocally'
import { answeredNear } from './answeredNear'
import { type Asking, askQuestion, type Needs } from './askQuestion'

/**
 * The answer for a place: the one county that the question names, else the citizen's own place; what another county laid
 * down for itself is not looked at; that it is there is told where no place is known. Where it names several and the own place is
 * in none of them, it is asked which.
 */
export async function answerFor(
  question: string,
  area: string | undefined,
  needs: Needs & { local?: Omit<LocalNeeds, 'reference'> },
  asking: Asking,
): Promise<Answer> {
  const { areas } = needs.reference
  const named = countiesIn(question, areas.children(cityCode))
  const own = area !== undefined && named.some(({ code }) => areas.contains(code, area)) ? area : undefined
  const place = named.length === 0 ? area : (own ?? (named.length === 1 ? named[0]?.code : undefined))
  const spot = place === undefined ? undefined : spotOf(place, areas)
  const corpus = needs.corpus.at(spot?.id)
  const answer = reaching(await askQuestion(question, { ...needs, corpus }, asking), needs)
  if (answer.kind === 'urgent' || answer.unclear) return answer
  const { local, reference } = needs
  const nearby = answeredNear(local ? toldLocally(answer, place, { ...local, reference }) : answer, place, reference)
  const anywhere = named.length === 0 && (spot === undefined || spot.id === cityCode)
  const rules = anywhere ? ownRulesIn(question, needs.corpus, reference) : {}
  return { ...nearby, ...rules, ...told(named, own) }
}

/** With how far the documents reach that it was looked for in; no document is looked at where somebody is in danger. */
function reaching(answer: Answer, { corpus }: Needs): Answer {
  const reach = corpus.reach()
  return answer.kind === 'urgent' || answer.unclear || Object.keys(reach).length === 0 ? answer : { ...answer, reach }
}

const shown = ({ code, name }: Area) => ({ code, name })

function told(named: readonly Area[], own: string | undefined): Pick<Answer, 'place' | 'choose'> {
  const [only] = named
  if (named.length > 1) return own === undefined ? { choose: { areas: named.slice(0, 4).map(shown) } } : {}
  return only ? { place: shown(only) } : {}
}
