import { holdBack } from '@shared/inquiries/acts/itself/holdBack'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { wordsErasedAt } from '@shared/inquiries/case/past'
import { wordsIn } from '@shared/inquiries/history/chain'
import { doneByItself } from '@shared/inquiries/thing'
import type { Outgoing } from '@shared/outbox'
import type { HeldCause } from '@shared/safety/words'
import type { Account } from '../../platform/identity/account'
import { sealerOf } from '../../platform/reach/sealed'
import type { Checked, ContentCheck } from '../../platform/reach/wechatSafety'
import type { House } from '../../platform/house'
import type { Store } from '../../platform/store/store'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { withTexts } from '../texts'
import { lookedAt, pictureLooks, picturesOf, pictureTraces } from './pictures'

interface Needs {
  accounts: Pick<Store<Account>, 'get'>
  check: ContentCheck | undefined
  house: Pick<House, 'lookupSecret' | 'store' | 'now' | 'sites'>
  room: CaseRoom
}

/** So long the check may keep silent before a person looks (本市约定). */
const patienceMs = 10 * 60_000

/**
 * WeChat looks at what one step of a case says. A risk, and a check that has kept silent too long, bring it before a person;
 * the case goes on meanwhile. Repeated it comes to the same. @throws Error while the check has not answered, so that it is asked again.
 */
export async function lookAtStep(id: string, step: number, message: Outgoing, needs: Needs): Promise<void> {
  const { inquiries, texts, moment } = needs.room
  const one = await inquiries.get(id)
  if (!one || isHeld(one, step)) return
  const cause = await causeFor(await withTexts(one, texts), step, needs)
  if (cause === undefined) return
  if (cause === 'busy' && Date.parse(moment.at) - Date.parse(message.createdAt) < patienceMs)
    throw new Error('the content check has not answered yet')
  await again(() => held(id, { step, because: cause === 'busy' ? 'unanswered' : cause }, message, needs.room))
}

/** The message goes with the same write: nothing is asked once more. */
async function held(
  id: string,
  { step, because }: { step: number; because: HeldCause },
  message: Outgoing,
  room: CaseRoom,
): Promise<void> {
  const one = await room.inquiries.get(id)
  if (!one || isHeld(one, step) || !may(one.status, holdBack.action)) return
  const after = doneByItself(holdBack, one, { because, found: [], step }, room.moment)
  await keepChanged({ ...after, outbox: after.outbox.filter((waiting) => waiting.id !== message.id) }, room)
}

const isHeld = ({ events }: Inquiry, step: number): boolean =>
  events.some((event) => event.type === 'heldBack' && event.step === step)

/** Why a person is to look; busy while WeChat has not answered; nothing where all is fine, or there is nothing any more to ask about. */
async function causeFor(
  one: Inquiry,
  step: number,
  { accounts, check, house }: Needs,
): Promise<HeldCause | 'busy' | undefined> {
  const words = wordsOf(one, step)
  const pictures = picturesOf(one, step)
  const sealed = words === '' && pictures.length === 0 ? undefined : await openidOf(one.citizen, accounts)
  if (sealed === undefined) return undefined
  const openid = sealerOf(house.lookupSecret).open(sealed)
  if (!check || !openid) return 'unanswered'
  const needs = {
    looks: house.store(pictureLooks),
    traces: house.store(pictureTraces),
    check,
    site: house.sites?.()[0],
    secret: house.lookupSecret,
    now: house.now(),
  }
  const causes = [causeOf(words === '' ? 'fine' : await check.words(openid, words), 'wechat')]
  for (const file of pictures) causes.push(causeOf(await lookedAt(one.id, file, openid, needs), 'picture'))
  return causes.find((cause) => cause !== undefined && cause !== 'busy') ?? causes.find((cause) => cause === 'busy')
}

/** What a risk is called here; what can never be asked is looked at by a person. */
function causeOf(outcome: Checked, risk: HeldCause): HeldCause | 'busy' | undefined {
  if (outcome === 'fine') return undefined
  if (outcome === 'busy') return 'busy'
  return outcome === 'risky' ? risk : 'unanswered'
}

/** Of whoever asked, or of the account theirs is joined to: by that they are known to WeChat. */
async function openidOf(citizen: string, accounts: Needs['accounts']): Promise<string | undefined> {
  const own = await accounts.get(citizen)
  return own?.openid ?? (own?.joinedInto && (await accounts.get(own.joinedInto.id))?.openid)
}

function wordsOf({ text, events }: Inquiry, step: number): string {
  const event = events[step - 1]
  if (!event || wordsErasedAt(events) >= 0) return ''
  if (event.type === 'submitted') return text
  return wordsIn(event)
    .filter((words) => typeof words === 'string')
    .join('\n')
}
