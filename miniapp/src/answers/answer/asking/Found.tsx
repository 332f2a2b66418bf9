import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { CallProblem, wordsOf } from '../../../platform/callProblem'
import type { Place } from '../../../platform/place'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { Answered } from '../Answered'
import { Asked } from '../Asked'
import { Unclear } from '../Unclear'
import { Understood } from '../Understood'
import type { useAnswer } from './useAnswer'
import { WithoutAnswer } from './WithoutAnswer'

interface FoundProps {
  question: string
  about: string
  asked: ReturnType<typeof useAnswer>
  chosen: Place | undefined
  onChoose: (place: Place) => void
  onNear: (place: Place) => void
  /** A published reply that stood here was taken back. */
  takenBack: boolean
}

/** The question, and what was found for it or why nothing was. */
export function Found({ question, about, asked, chosen, onChoose, onNear, takenBack }: FoundProps) {
  const answer: Answer | undefined = asked.data
  const wordless = asked.error instanceof CallProblem && asked.error.code === 'bad-input'
  return (
    <View className="stack">
      <View>
        <Asked question={question} />
        {answer ? <Understood question={question} about={about} answer={answer} /> : null}
      </View>
      {asked.isPending ? (
        <>
          <Loading text="正在查有效的规定" />
          <WithoutAnswer waiting />
        </>
      ) : null}
      {wordless ? <Unclear wanted={wordsOf(asked.error).detail} /> : null}
      {answer ? <ReadFailure read={asked} /> : null}
      {asked.isError && !answer && !wordless ? (
        <>
          <Failure thrown={asked.error} onRetry={() => void asked.refetch()} />
          <WithoutAnswer />
        </>
      ) : null}
      {takenBack ? <View className="second">原来列在这里的一条公开答复已经撤下</View> : null}
      {answer?.unclear ? <Unclear /> : null}
      {answer && !answer.unclear ? (
        <Answered question={question} answer={answer} chosen={chosen} onChoose={onChoose} onNear={onNear} />
      ) : null}
    </View>
  )
}
