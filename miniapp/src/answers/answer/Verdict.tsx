import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Mend } from '../../ui/mending/Mend'

const without = '现有的规定里没有找到答案，换个说法再问一次试试。'

/** Whether anything answers the question: provisions that only may help do not. */
export const answers = ({ kind, lead, text }: Answer): boolean => Boolean(lead || (kind !== 'candidates' && text))

/** What means nothing without the sentence before it. */
const leans = /^(这|那|其|该|此|但|否则|不然|上述|超过|逾期|再)/

/** What an answer begins or ends with is not said twice; a sentence out of its middle, or one that leans on another, stays where it is. */
const restOf = (text: string, lead: string) => {
  const said = lead.replace(/。$/, '')
  if (text.startsWith(said)) return text.slice(said.length).replace(/^[。；]\s*/, '')
  const whole = text.trim().replace(/。$/, '')
  const before = whole.slice(0, -said.length).trim()
  return whole.endsWith(said) && /[。；]$/.test(before) && !leans.test(said) ? before.replace(/；$/, '。') : text
}

/** What was asked comes first and large; what else there is to say, under it. Where nothing answers and nobody is named, that is said. */
export function Verdict({ question, answer }: { question: string; answer: Answer }) {
  const { kind, lead, text, department, rephrased, choose, signed, changed, card } = answer
  if (changed?.gist) return <Unconfirmed gist={changed.gist} why={text ?? ''} />
  if (!answers(answer)) return department || choose ? null : <Card tone="amber">{without}</Card>
  const more = kind === 'candidates' || !text ? undefined : lead ? restOf(text, lead.text) : text
  return (
    <Card tone={kind === 'grounded' || lead ? 'lake' : 'amber'} className={lead ? '' : 'answer'}>
      {rephrased ? <View className="small">以下为改写，原文见依据</View> : null}
      {lead ? <View className="answer answer--lead">{lead.text}</View> : null}
      {more ? <View className="prose">{more}</View> : null}
      {signed ? <View className="small">{`${signed.by} ${fullDay(signed.on)}核对过`}</View> : null}
      {signed && card ? <Mend thing="answer" id={card} title={answer.understood ?? question} by={signed.by} /> : null}
    </Card>
  )
}

/** 待核: what the new rule is said to be comes first, since it was asked for, and with it that nobody has confirmed it yet. */
function Unconfirmed({ gist, why }: { gist: string; why: string }) {
  return (
    <Card tone="amber" className="answer">
      <View className="small">大意，还没有核对，先供参考</View>
      <View className="prose">{gist}</View>
      <View className="small">{why}</View>
    </Card>
  )
}
