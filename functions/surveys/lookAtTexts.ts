import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { neverPublic } from '@shared/redaction/kinds'
import { publicWords } from '@shared/redaction/publicWords'
import type { listHeldTexts, lookAtText as contract } from '@shared/surveys/holding/contractHolding'
import { looksAtText, readsHeldText } from '@shared/surveys/holding/heldText'
import { standingAt } from '@shared/surveys/standing'
import { leastShown } from '@shared/surveys/words'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'
import { sheetsOf } from './answers/counting'
import { answeredSheets } from './answers/store'
import { surveys } from './store'
import { heldTexts, owedTexts } from './holding/store'

type Needs = Pick<House, 'store' | 'now'>

/** What waits for this reader to look at, without the numbers of persons in it. */
export async function listHeld(caller: Caller, house: Needs): Promise<Replied<typeof listHeldTexts>> {
  const waiting = await everyOf(house.store(heldTexts).page, { index: 'first', key: owedTexts })
  const own = waiting.filter((one) => readsHeldText(caller, one))
  const few = await fewWrote(own, house)
  const shown = own.filter((one) => !few.has(`${one.survey}/${one.question}`))
  return {
    texts: shown.map(({ id, title, department, asked, text, found, ...one }) => ({
      id,
      survey: title,
      department: department.name,
      asked,
      text: publicWords(text, neverPublic),
      found,
      looks: looksAtText(caller, { ...one, department }),
    })),
    later: own.length - shown.length,
  }
}

/** The questions of surveys still open to which fewer than five have written. */
async function fewWrote(texts: readonly { survey: string; question: string }[], house: Needs): Promise<Set<string>> {
  const few = new Set<string>()
  for (const survey of new Set(texts.map((one) => one.survey))) {
    const one = await house.store(surveys).get(survey)
    if (one && standingAt(house.now().toISOString(), one) === 'over') continue
    const wrote = new Map<string, number>()
    for await (const { answers } of sheetsOf(survey, house.store(answeredSheets)))
      for (const [question, said] of Object.entries(answers))
        if (typeof said === 'string' && said) wrote.set(question, (wrote.get(question) ?? 0) + 1)
    for (const { question } of texts.filter((text) => text.survey === survey))
      if ((wrote.get(question) ?? 0) < leastShown) few.add(`${survey}/${question}`)
  }
  return few
}

/** 核看: a person at the desk lets the words go, or says why they are nothing to publish. @throws Problem 'not-now' for what somebody has looked at. */
export async function lookAtHeld(
  { params: { id }, body: { fine, reason } }: Received<typeof contract>,
  caller: Caller,
  house: Needs,
): Promise<Replied<typeof contract>> {
  const texts = house.store(heldTexts)
  const one = await texts.get(id)
  if (!one) throw new Problem('not-found', '没有这一条')
  if (!looksAtText(caller, one)) throw new Problem('not-allowed', '这一条由市分办台或者那个县的分办台核看')
  if (one.stands !== 'owed') throw new Problem('not-now', `${one.looked?.by.name ?? '同事'}已经核看过这一条`)
  const by = { id: caller.id, name: caller.name }
  const looked = { by, at: house.now().toISOString(), ...(reason === undefined ? {} : { reason }) }
  await texts.save({ ...one, stands: fine ? 'fine' : 'unfit', looked })
  return { looked: true }
}
