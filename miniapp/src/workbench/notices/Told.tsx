import type { NoticeDraft } from '@shared/notices/contractParts'
import { ruleWords } from '@shared/notices/audience/groupWords'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { OutcomeCard } from '../../notices/issue/Outcome'
import { DrawnArea } from './DrawnArea'
import { DraftFiles } from './files/DraftFiles'
import { Disclosure } from '../../ui/Disclosure'

interface ToldProps {
  draft: NoticeDraft
  /** Whoever reads it may let it out. */
  toIssue?: boolean
}

/** Everything of a notice that will be public, and what law asks of it; whoever may issue it has the text before their eyes. */
export function Told({ draft, toIssue = false }: ToldProps) {
  const { content, kind, least, upBy, places, wouldRun } = draft
  const { who, shape, from, until, contact, place, basis, example, text, outcome } = content
  return (
    <>
      <View>
        <View>{`${kind}${least ? `，公示${least}` : ''}`}</View>
        <View className="whole-dates">{`公示 ${day(from)} 到 ${day(until)}`}</View>
        <View>{`范围：${places.map(({ name }) => name).join('、')}`}</View>
        {who ? <View>{`写给：${ruleWords(who)}`}</View> : null}
        <View>{`咨询：${contact}`}</View>
        {place ? <View>{`地点：${place}`}</View> : null}
        {basis ? <View>{`依据：${basis}`}</View> : null}
        {example ? <View>标明是示例</View> : null}
      </View>
      {shape ? <DrawnArea id={shape} /> : null}
      <DraftFiles draft={draft} />
      {upBy ? (
        <Banner tone={upBy.late ? 'seal' : 'lake'}>
          {`要在${day(upBy.day)}前发布：${upBy.words}${upBy.late ? '。已经晚了，请尽快发布' : ''}`}
        </Banner>
      ) : null}
      {wouldRun && 'why' in wouldRun ? <Banner tone="amber">{wouldRun.why}</Banner> : null}
      {wouldRun && 'from' in wouldRun && wouldRun.moved ? (
        <Banner tone="amber">{`今天发布，公示改为 ${day(wouldRun.from)} 到 ${day(wouldRun.until)}`}</Banner>
      ) : null}
      {toIssue ? (
        <View className="prose">{text}</View>
      ) : (
        <Disclosure label="看正文">
          <View className="prose">{text}</View>
        </Disclosure>
      )}
      {outcome ? <OutcomeCard outcome={outcome} /> : null}
    </>
  )
}
