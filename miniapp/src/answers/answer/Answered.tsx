import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { useDrafts } from '../../platform/drafts'
import type { Place } from '../../platform/place'
import { useSettings } from '../../platform/settings'
import { Disclosure } from '../../ui/Disclosure'
import { FollowUp } from './FollowUp'
import { Judge } from './Judge'
import { Law } from './law/Law'
import { Local } from './Local'
import { Points } from './Points'
import { PublishedReplies } from './PublishedReplies'
import { reachWords } from '../reach'
import { Related } from './Related'
import { Steps } from './Steps'
import { useHandOver } from './useHandOver'
import { answers, Verdict } from './Verdict'
import { WhichPlace } from './WhichPlace'
import { Who } from './Who'

interface AnsweredProps {
  question: string
  answer: Answer
  /** The place that was chosen among those the question names. */
  chosen: Place | undefined
  onChoose: (place: Place) => void
  /** The place whose ways are asked for; the question is about no other. */
  onNear: (place: Place) => void
}

/**
 * The verdict, with what the message asks besides, then who and the one button, then what else may have been meant, then the law; where a near question may be the
 * one that was meant and tells what is answered, that comes before who. 长辈版 folds the rest, but
 * never what to do now, nor the questions that would answer where nothing does.
 */
export function Answered({ question, answer, chosen, onChoose, onNear }: AnsweredProps) {
  const elder = useSettings(({ typeSize }) => typeSize !== 'normal')
  const setQuestion = useDrafts(({ setQuestion: set }) => set)
  const handOver = useHandOver(question, answer, chosen)
  const { kind, replies = [], related, besides = [], next = [], points = [], choose } = answer
  const grounded = kind === 'grounded'
  const canJudge = grounded || (kind === 'candidates' && answer.citations[0]?.url !== undefined)
  const nearly = !answers(answer) && answer.says !== undefined
  const meant = elder && !answers(answer)
  const steps = <Steps steps={next} />
  const left = related.filter((one) => !besides.includes(one))
  const others = <Related title={grounded ? '还想问' : '你是不是想问'} questions={left} says={answer.says} />
  const rest = (
    <>
      {elder ? null : steps}
      {meant || nearly ? null : others}
      <PublishedReplies replies={replies.filter((one) => !one.same)} />
      <Law answer={answer} />
      {answer.reach ? <View className="small">{reachWords(answer.reach)}</View> : null}
      {canJudge ? (
        <Judge
          question={question}
          answer={answer}
          onHelped={() => setQuestion('')}
          onHandOver={() => void handOver()}
        />
      ) : null}
      <FollowUp about={answer.continues ?? question} />
    </>
  )
  return (
    <>
      <Verdict question={question} answer={answer} />
      {choose ? <WhichPlace title="你说的是哪里的事" areas={choose.areas} onChoose={onChoose} /> : null}
      <PublishedReplies replies={replies.filter((one) => one.same)} />
      {elder ? steps : null}
      <Related title="你可能还问了" questions={besides} says={answer.says} />
      <Points points={points} />
      <Local answer={answer} onChoose={onNear} />
      {nearly ? others : null}
      <Who answer={answer} onHandOver={(to) => void handOver(to)} />
      {meant && !nearly ? others : null}
      {elder ? (
        <Disclosure label="更多" onPaper>
          <View className="stack">{rest}</View>
        </Disclosure>
      ) : (
        rest
      )}
    </>
  )
}
