import type { SurveyWork } from '@shared/surveys/contractParts'
import { surveyStandingNames, surveyStatusNames } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day, dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { FeedbackCard } from '../../surveys/survey/FeedbackCard'
import { Asked, Whom } from './Asked'
import { FeedbackForm } from './FeedbackForm'
import { Count } from './Count'
import type { FormOpened } from './written'
import { Steps } from './Steps'

interface SurveyCardProps {
  survey: SurveyWork
  onOpen: (opened: FormOpened) => void
  onLook: () => void
  onDone: (said: string) => void
}

function chipOf({ status, standing, owed }: SurveyWork): [tone: ChipTone, word: string] {
  if (owed?.overdue) return ['overdue', '超期没反馈']
  if (status === 'answered') return ['done', surveyStatusNames.answered]
  if (status === 'issued' && standing) return [standing === 'open' ? 'going' : 'near', surveyStandingNames[standing]]
  return [status === 'dropped' || status === 'withdrawn' ? 'paused' : 'near', surveyStatusNames[status]]
}

/** One survey with what it asks, what was said, and the steps that this person may take. */
export function SurveyCard({ survey, onOpen, onLook, onDone }: SurveyCardProps) {
  const [writing, setWriting] = useState(false)
  const { content, department, draftedBy, places, status, standing, sentBack, owed, draft, findings, history, can } =
    survey
  const [tone, word] = chipOf(survey)
  return (
    <Card title={content.title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="small">
        {[
          department,
          `${draftedBy}起草`,
          ...(standing
            ? [`${day(content.opensOn)}到${day(content.closesOn)}`, places.map((one) => one.name).join('、')]
            : []),
        ].join(' · ')}
      </View>
      {standing ? null : <Whom content={content} places={places} />}
      {owed ? <Banner tone={owed.overdue ? 'seal' : 'amber'}>{`还没有反馈，${owed.words}`}</Banner> : null}
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      {status === 'submitted' ? (
        <Asked content={content} />
      ) : (
        <Disclosure label={`看题目（${content.questions.length} 道）`}>
          <Asked content={content} />
        </Disclosure>
      )}
      {standing && standing !== 'waiting' && status !== 'withdrawn' ? <Count survey={survey} /> : null}
      {draft && !writing ? (
        <FeedbackCard feedback={{ ...draft.feedback, at: draft.at }} department={draft.by} draft />
      ) : null}
      {findings.length ? <Banner tone="amber">{`公开前要去掉：${findings.join('；')}`}</Banner> : null}
      {writing && can.includes('draftFeedback') ? (
        <FeedbackForm survey={survey} onLook={onLook} onDone={onDone} onCancel={() => setWriting(false)} />
      ) : (
        <Steps survey={survey} onWrite={() => setWriting(true)} onOpen={onOpen} onLook={onLook} onDone={onDone} />
      )}
      <Disclosure label="经过">
        {history.map(({ at, words, reason }, nth) => (
          <View key={nth} className="second">
            {`${dayAndTime(at)} ${words}${reason ? `：${reason}` : ''}`}
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}
