import type { readSurvey } from '@shared/surveys/contract'
import type { SurveyView } from '@shared/surveys/contractParts'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { day, dayAndTime } from '../../platform/dates'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { InsideCard } from '../../ui/drawing/InsideCard'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { Disclosure } from '../../ui/Disclosure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Mend } from '../../ui/mending/Mend'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { hasHanded } from '../kept'
import { meantWords, useMeant } from '../meant'
import { chipOf, whenWords } from '../when'
import { Unnamed } from './Unnamed'
import { FeedbackCard } from './FeedbackCard'
import { ResultsCard } from './ResultsCard'
import '../surveys.scss'

/** One survey for anybody: why it asks, whom and until when; in the end the numbers and what becomes of them. */
export default function SurveyPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['survey', id],
    queryFn: () => call<typeof readSurvey>('GET /api/surveys/{id}', { params: { id } }),
  })
  const survey = found.data?.survey
  useForward({ title: survey?.title ?? '聊城 · 问卷', page: '/surveys/survey/index', query: { id } })
  const gone = found.error instanceof CallProblem && found.error.code === 'not-found'
  return (
    <Page title="问卷">
      {found.isPending ? <Loading text="正在读取问卷" /> : null}
      {gone ? (
        <Empty title="没有找到这份问卷" text="可能是地址写错了">
          <Pressable kind="primary" onPress={() => go('/surveys/list/index')}>
            看所有的问卷
          </Pressable>
        </Empty>
      ) : null}
      {gone ? null : <ReadFailure read={found} />}
      {survey ? <Told survey={survey} /> : null}
    </Page>
  )
}

function Told({ survey }: { survey: SurveyView }) {
  const { id, title, intro, department, contact, shape, standing, withdrawn, closed, owed, feedback, example } = survey
  const [tone, word] = chipOf(survey)
  return (
    <View className="stack">
      {example ? <Banner tone="amber">这是示例，用来说明问卷的样子，内容不作数</Banner> : null}
      <View>
        <View className="line line--apart">
          <View className="second">{department}</View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <Heading level={1}>{title}</Heading>
        <View className="second">{whenWords(survey)}</View>
      </View>
      {withdrawn ? (
        <Banner tone="seal">{`${dayAndTime(withdrawn.at)}撤下，答卷不再使用。理由：${withdrawn.reason}`}</Banner>
      ) : null}
      {closed && !withdrawn ? <Banner>{`${day(closed.at)}提前结束。理由：${closed.reason}`}</Banner> : null}
      {owed ? <Banner tone={owed.overdue ? 'seal' : 'amber'}>{`还没有反馈。${department}${owed.words}`}</Banner> : null}
      {feedback ? <FeedbackCard feedback={feedback} department={department} /> : null}
      <ResultsCard survey={survey} />
      {intro ? (
        <Card title="为什么问">
          <View className="prose">{intro}</View>
          <View className="second">{`咨询：${contact}`}</View>
        </Card>
      ) : null}
      {withdrawn ? null : <Whom survey={survey} />}
      {shape && !withdrawn ? <InsideCard id={shape} areas={survey.areas} contact={contact} holds="问卷" /> : null}
      {standing === 'open' && !withdrawn ? <Begin id={id} count={survey.questions.length} /> : null}
      <Mend thing="survey" id={id} title={title} by={department} />
    </View>
  )
}

function Begin({ id, count }: { id: string; count: number }) {
  if (hasHanded(id)) return <Banner tone="green">你已经答过了，谢谢。一人只算一次</Banner>
  return (
    <>
      <View className="second">{`最多 ${count} 道题，不记名，一人一份`}</View>
      <View className="second">
        要用自己的手机号登录才能交，别人不能替。没有手机的人在这里答不了，想说的话可以打上面的咨询电话，不算在结果里
      </View>
      <Disclosure label="怎样做到不记名，哪些做不到">
        <Unnamed />
      </Disclosure>
      <Pressable kind="primary" onPress={() => go('/surveys/answer/index', { id })}>
        开始答
      </Pressable>
    </>
  )
}

function Whom({ survey }: { survey: SurveyView }) {
  const { areas, who, standing } = survey
  const meant = useMeant()(survey)
  // Once it is over it asks nobody.
  const isAsked = standing === 'open' || standing === 'waiting'
  return (
    <Card title="问哪些人">
      <View>{areas.map(({ name }) => name).join('、')}</View>
      {who ? <View>{who.words}</View> : null}
      {isAsked ? (
        <View className="second">{`${meantWords[meant]}。这是在你的手机上比的，你家的情况不会发出去`}</View>
      ) : null}
      {isAsked && meant === 'unknown' ? (
        <Pressable kind="link" onPress={() => go(who ? '/notices/household/index' : '/people/places/index')}>
          {who ? '说说我家的情况（只存在手机上）' : '选我家所在的地方'}
        </Pressable>
      ) : null}
    </Card>
  )
}
