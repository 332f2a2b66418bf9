import type { readSurvey } from '@shared/surveys/contract'
import type { SurveyView } from '@shared/surveys/contractParts'
import { missingAnswers, shownQuestions } from '@shared/surveys/questions/shown'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { CallProblem, fieldError, isOffline, wordsOf } from '../../platform/callProblem'
import { go, goInstead, useParam } from '../../platform/go'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { useSheet } from '../kept'
import { QuestionField } from './QuestionField'
import { useHandIn } from './useHandIn'
import '../surveys.scss'

/** 答问卷: all that is asked, one under the other; what is half filled in stays on the phone. */
export default function AnswerPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['survey', id],
    queryFn: () => call<typeof readSurvey>('GET /api/surveys/{id}', { params: { id } }),
  })
  const survey = found.data?.survey
  return (
    <Page title="答问卷">
      {found.isPending ? <Loading text="正在读取问卷" /> : null}
      <ReadFailure read={found} />
      {survey ? <Asked survey={survey} /> : null}
    </Page>
  )
}

function Asked({ survey }: { survey: SurveyView }) {
  const { id, title, questions, standing, example } = survey
  const [sheet, set] = useSheet(id)
  const [tried, setTried] = useState(false)
  const role = useSession((session) => session.person?.role)
  const send = useHandIn(survey, sheet, set)
  const toSurvey = () => goInstead('/surveys/survey/index', { id })
  if (sheet.handed)
    return (
      <Empty
        title={sheet.before ? '先前交的那一次已经收到了' : '谢谢，答卷收到了'}
        text="存下的只有答案，没有你是谁。结束以后，这里会写明听到了什么、要改什么、不改什么和为什么"
      >
        {sheet.before ? <Banner>交了就不能再改：算的是先前那一次，后来改的没有算</Banner> : null}
        <Pressable kind="primary" onPress={toSurvey}>
          看这份问卷
        </Pressable>
      </Empty>
    )
  if (standing !== 'open')
    return (
      <Empty title={standing === 'waiting' ? '还没有开始' : '已经结束，不再收答卷'}>
        <Pressable kind="primary" onPress={toSurvey}>
          看这份问卷
        </Pressable>
      </Empty>
    )
  // It ended, or was taken down, while somebody was writing.
  const over = send.error instanceof CallProblem && send.error.code === 'not-now'
  const shown = shownQuestions(questions, sheet.answers)
  const missing = new Set(missingAnswers(questions, sheet.answers).map((one) => one.id))
  const hand = () => {
    setTried(true)
    if (missing.size === 0) send.mutate()
  }
  return (
    <View className="stack">
      <View>
        <Heading level={1}>{title}</Heading>
        <View className="second">不记名，一人一份，交了就不能再改。没答完可以先放下，答案存在这台手机上</View>
      </View>
      {example ? <Banner tone="amber">这是示例问卷，答了不作数</Banner> : null}
      {shown.map((question, nth) => (
        <QuestionField
          key={question.id}
          nth={nth + 1}
          question={question}
          value={sheet.answers[question.id]}
          error={tried && missing.has(question.id) ? '这道题还没有答' : fieldError(send.error, question.id)}
          onChange={(value) => {
            if (send.isError) send.reset()
            const { [question.id]: _old, ...others } = sheet.answers
            set({ ...sheet, answers: value === undefined ? others : { ...others, [question.id]: value } })
          }}
        />
      ))}
      {tried && missing.size > 0 ? (
        <Banner tone="amber">{`还有 ${missing.size} 道题没有答，上面标出来了`}</Banner>
      ) : null}
      {send.isError && !over ? <Failure compact thrown={send.error} /> : null}
      {over ? (
        <>
          <Banner tone="amber">{`${wordsOf(send.error).detail ?? ''}。你写的没有交出去，还在这台手机上`}</Banner>
          <Pressable
            kind="primary"
            onPress={() => {
              void queries.invalidateQueries({ queryKey: ['survey', id], refetchType: 'none' })
              toSurvey()
            }}
          >
            看这份问卷
          </Pressable>
        </>
      ) : role === 'citizen' ? (
        <Pressable kind="primary" busy={send.isPending} onPress={hand}>
          {send.isPending ? '正在交' : isOffline(send.error) ? '再试一次' : '交答卷'}
        </Pressable>
      ) : (
        <>
          <Banner>
            {role === undefined
              ? '交之前要登录，只用来记下你领过一份；答案和你的名字不放在一起。'
              : '现在登录的是工作账号，不能用它交。答卷是谁的，就用谁的手机号登录后交；登录以后工作账号退出，答案还在。'}
          </Banner>
          <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
            登录后交
          </Pressable>
        </>
      )}
    </View>
  )
}
