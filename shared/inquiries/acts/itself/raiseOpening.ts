import { beijingDate, spokenDate } from '../../../calendar/date'
import type { Inquiry } from '../../case/inquiry'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { leads, hands } from '../desks'
import { judgeBy } from '../opening/dates'

/** Why it is judged again; `asked`: the application of somebody else for the same. */
export interface Raised {
  because: string
  asked?: string
}

/** Whether the judgement not to open has stood for its time (政府信息公开条例 第十八条), or this application speaks against it. */
export function toRaise(
  { opening, events }: Inquiry,
  { today, asked }: { today: string; asked?: string },
): Raised | undefined {
  if (opening?.stands !== 'kept') return undefined
  if (asked !== undefined) {
    const known = events.some((one) => one.type === 'openingRaised' && one.asked === asked)
    return known ? undefined : { because: '又有人申请可能相同的信息，请核对（政府信息公开条例 第四十四条）', asked }
  }
  return today >= opening.dueDate ? { because: '不公开已满一年，定期评估审查（政府信息公开条例 第十八条）' } : undefined
}

/** 提起同步审查: the department judges again whether it can be opened, by a day. */
export const raiseOpening = ownAct({
  action: 'raiseOpening',
  event: 'openingRaised',
  headline: ({ because }) => `要重新判断能不能公开：${because}`,
  inside: true,
  decide: (_inquiry, { because, asked }: Raised, moment) => ({
    type: 'openingRaised',
    at: moment.at,
    by: house,
    because,
    ...(asked === undefined ? {} : { asked }),
    dueDate: judgeBy(moment),
  }),
  tellsDesks: (event, after) => {
    const text = `${event.because}。${spokenDate(event.dueDate, beijingDate(event.at))}前判断。`
    return [
      ...hands(after, event, '要重新判断能不能转为主动公开', text),
      leads(after, event, '要重新判断能不能转为主动公开', text),
    ]
  },
})
