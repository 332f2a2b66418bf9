import type { NoticeView } from '@shared/notices/contractParts'
import { meant, reaches } from '@shared/notices/audience/reaches'
import { View } from '@tarojs/components'
import { go } from '../platform/go'
import { useHousehold } from '../platform/household'
import { usePlaces } from '../platform/place'
import { Card } from '../ui/Card'
import { Pressable } from '../ui/Pressable'
import './verdict.scss'

/** Whether a notice is meant for this household, told on the phone; nothing where everybody there is meant. */
function useVerdict({ areas, who }: Pick<NoticeView, 'areas' | 'who'>) {
  const household = useHousehold((kept) => kept.household)
  const places = usePlaces((all) => all.places)
  if (!who) return undefined
  const audience = { areas: areas.map(({ code }) => code), who: who.rule }
  const verdicts = places.map(({ code }) => reaches(audience, code, household))
  const best = (['yes', 'unknown', 'no'] as const).map((one) => verdicts.find(({ reached }) => reached === one))
  return best.find(Boolean) ?? meant(who.rule, household)
}

const short = { yes: '和你家有关', no: '看来和你家无关', unknown: '不一定和你家有关' } as const

/** In one line of a list. */
export function VerdictLine({ notice }: { notice: NoticeView }) {
  const verdict = useVerdict(notice)
  return verdict ? <View className={`verdict verdict--${verdict.reached}`}>{short[verdict.reached]}</View> : null
}

/** On the notice itself: for whom it is, whether that is this household, and why. */
export function VerdictCard({ notice }: { notice: NoticeView }) {
  const verdict = useVerdict(notice)
  if (!notice.who || !verdict) return null
  return (
    <Card title="写给哪些人">
      <View className="stack stack--close">
        <View>{notice.who.words}</View>
        <View
          className={`verdict verdict--${verdict.reached}`}
        >{`${short[verdict.reached]}：${verdict.because.join('；')}`}</View>
        <Pressable kind="link" onPress={() => go('/notices/household/index')}>
          {verdict.reached === 'unknown' ? '说说我家的情况（只存在手机上）' : '改我家的情况'}
        </Pressable>
      </View>
    </Card>
  )
}
