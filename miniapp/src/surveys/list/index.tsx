import type { listSurveys } from '@shared/surveys/contract'
import type { SurveyView } from '@shared/surveys/contractParts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { hasHanded } from '../kept'
import { meantWords, useMeant } from '../meant'
import { chipOf, whenWords } from '../when'
import '../surveys.scss'

const kinds: readonly { title: string; of: (one: SurveyView) => boolean }[] = [
  { title: '正在问', of: (one) => !one.withdrawn && one.standing !== 'over' },
  { title: '结束了，等反馈', of: (one) => one.owed !== undefined },
  { title: '已经反馈', of: (one) => one.feedback !== undefined },
  { title: '撤下的', of: (one) => one.withdrawn !== undefined },
]

/** 问卷: what is asked now, what is over and still owes its feedback, and what became of the others. */
export default function SurveysPage() {
  const found = useInfiniteQuery({
    queryKey: ['surveys', 'open'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listSurveys>('GET /api/surveys', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const surveys = found.data?.pages.flatMap((page) => page.surveys) ?? []
  useForward({ title: '聊城 · 问卷：说说你的看法', page: '/surveys/list/index' })
  return (
    <Page title="问卷">
      <View className="stack">
        <View>
          <Heading level={1}>问卷</Heading>
          <View className="second">不记名，一人一份。结束以后要写明听到了什么、要改什么、不改什么和为什么</View>
        </View>
        {found.isPending ? <Loading text="正在读取问卷" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !surveys.length ? <Empty title="现在没有问卷" text="有了新的问卷会列在这里" /> : null}
        {kinds.map(({ title, of }) => {
          const those = surveys.filter(of)
          return those.length ? (
            <Card key={title} title={title}>
              <View className="rows">
                {those.map((one) => (
                  <SurveyRow key={one.id} survey={one} />
                ))}
              </View>
            </Card>
          ) : null
        })}
        {found.hasNextPage ? (
          <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            更早的
          </Pressable>
        ) : null}
      </View>
    </Page>
  )
}

function SurveyRow({ survey }: { survey: SurveyView }) {
  const { id, title, department, example, standing } = survey
  const meant = useMeant()(survey)
  const [tone, word] = chipOf(survey)
  const mine = standing === 'open' ? (hasHanded(id) ? '你已经答过' : meantWords[meant]) : ''
  return (
    <Pressable onPress={() => go('/surveys/survey/index', { id })}>
      <View className="case-row">
        <View className="line line--apart">
          <View className="case-row__text">{title}</View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <View className="second">{[department, whenWords(survey)].join(' · ')}</View>
        {mine ? <View className="second">{mine}</View> : null}
        {example ? <Text className="small">示例</Text> : null}
      </View>
    </Pressable>
  )
}
