import type { NoticeView } from '@shared/notices/contractParts'
import { meant, reaches } from '@shared/notices/audience/reaches'
import { View } from '@tarojs/components'
import { go } from '../platform/go'
import { useHousehold } from '../platform/household'
import { usePlaces } from '../platform/place'
import { Card } from '../ui/Card'
import { Pressable } from '../ui/Pressable'
import './verdict.scss'

type Meant = Pick<NoticeView, 'areas' | 'who'>

/** Of the places that I follow those that a notice names, or that lie in what it names. */
function useConcerned({ areas }: Meant) {
  const places = usePlaces((all) => all.places)
  const named = areas.map(({ code }) => code)
  return { places, concerned: places.filter(({ code }) => reaches({ areas: named }, code, {}).reached === 'yes') }
}

/** Whether a notice is meant for this household, told on the phone; nothing where everybody there is meant. */
function useVerdict({ areas, who }: Meant) {
  const household = useHousehold((kept) => kept.household)
  const { places, concerned } = useConcerned({ areas, who })
  if (!who) return undefined
  const audience = { areas: areas.map(({ code }) => code), who: who.rule }
  // Why it is not meant is said of a place that it names, where one is followed.
  const looked = concerned.length ? concerned : places
  const verdicts = looked.map(({ code }) => reaches(audience, code, household))
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
  const { places, concerned } = useConcerned(notice)
  const within = (code: string) =>
    notice.areas.some((one) => reaches({ areas: [code] }, one.code, {}).reached === 'yes')
  if (!notice.who && places.length && !concerned.length && !places.some(({ code }) => within(code)))
    return <View className="second">这份公告写的不是你关注的地方，写的是哪里在下面“和哪里有关”里</View>
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
