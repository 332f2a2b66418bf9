import type { SurveyWork } from '@shared/surveys/contractParts'
import { mostQuestions, publicResultKinds, publicResultNames, surveySizes } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { DateField } from '../DateField'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { ChosenPlaces } from '../notices/ChosenPlaces'
import { ShapeFields } from '../notices/ShapeFields'
import { WhoFields } from '../notices/WhoFields'
import { Asked, Whom } from './Asked'
import { QuestionEditor } from './QuestionEditor'
import { useHandIn } from './useHandIn'
import { lackingIn } from './lacking'
import { nextId, sentOf, startOf, withChanged, without, type WrittenSurvey } from './written'

interface DraftFormProps {
  /** The draft to be changed; without one a new survey is written. */
  changing?: SurveyWork | undefined
  /** One that is out, whose words a new draft begins with. */
  like?: SurveyWork | undefined
  onDone: (said: string) => void
  onCancel?: () => void
  /** Fetches the draft as it is now; what was typed stays. */
  onLook: () => void
}

const named = ['title', 'intro', 'areas', 'shape', 'who', 'opensOn', 'closesOn', 'contact']

/** A survey being written or changed; it stays on this device until it is handed in. */
export function DraftForm({ changing, like, onDone, onCancel, onLook }: DraftFormProps) {
  const of = changing ?? like
  const {
    typed: written,
    set: write,
    drop,
    behind,
    settle,
  } = useKeptOver<WrittenSurvey>(
    `work.survey${of ? `.${of.id}` : ''}${like ? '.like' : ''}`,
    startOf(changing, like),
    changing !== undefined,
  )
  const { title, intro, places, opensOn, closesOn, results, contact, questions, example } = written
  const send = useHandIn(changing, (words) => {
    drop()
    onDone(words)
  })
  const set = (change: Partial<WrittenSurvey>) => {
    if (send.isError) send.reset()
    write(change)
  }
  const wrong = (name: string) => fieldError(send.error, name)
  const lacking = lackingIn(written)
  const ready = lacking.length === 0
  const put = (handIn: boolean) => send.mutate({ content: sentOf(written), handIn })
  return (
    <Card title={changing ? '修改问卷' : '起草问卷'}>
      {changing?.sentBack ? (
        <Banner tone="amber">{`${changing.sentBack.by}退回：${changing.sentBack.reason}`}</Banner>
      ) : null}
      {like && !changing ? (
        <View className="second">{`照着「${like.content.title}」另起草一份，原来那份不变`}</View>
      ) : null}
      <Field
        label="标题"
        value={title}
        max={surveySizes.title.most}
        error={wrong('title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="为什么问，答案用来做什么"
        multiline
        rows={3}
        max={surveySizes.intro.most}
        value={intro}
        error={wrong('intro')}
        onChange={(typed) => set({ intro: typed })}
      />
      <ChosenPlaces places={places} error={wrong('areas')} onChange={(now) => set({ places: now })} />
      <ShapeFields
        shape={written.shape ?? undefined}
        error={wrong('shape')}
        onChange={(shape) => set({ shape: shape ?? null })}
      />
      <WhoFields who={written.who ?? undefined} error={wrong('who')} onChange={(who) => set({ who: who ?? null })} />
      <DateField label="从哪天开始" value={opensOn} error={wrong('opensOn')} onChange={(on) => set({ opensOn: on })} />
      <DateField
        label="到哪天结束"
        value={closesOn}
        error={closesOn < opensOn ? '结束不能早于开始' : wrong('closesOn')}
        onChange={(on) => set({ closesOn: on })}
      />
      <Choices
        label="结果给谁看"
        options={publicResultKinds.map((one) => publicResultNames[one])}
        value={publicResultNames[results]}
        onChange={(name) =>
          set({ results: publicResultKinds.find((one) => publicResultNames[one] === name) ?? 'after' })
        }
      />
      <View className="small">不到 5 个人选的数字谁也看不到；文字回答只有你单位看得到，挑进反馈的才公开</View>
      <View className="small">
        只有用手机号登录的人答得了，没有手机的人问不到；咨询电话里听到的不算在结果里，可以写进反馈
      </View>
      <Field
        label="咨询电话"
        value={contact}
        max={surveySizes.contact.most}
        error={wrong('contact')}
        onChange={(typed) => set({ contact: typed })}
      />
      {questions.map((question, nth) => (
        <QuestionEditor
          key={question.id}
          nth={nth + 1}
          question={question}
          earlier={questions.slice(0, nth)}
          onChange={(changed, gone) => set({ questions: withChanged(questions, changed, gone) })}
          onRemove={questions.length > 1 ? () => set({ questions: without(questions, question.id) }) : undefined}
        />
      ))}
      <Pressable
        kind="quiet"
        disabled={questions.length >= mostQuestions}
        onPress={() =>
          set({
            questions: [
              ...questions,
              { id: nextId(questions), kind: 'single', title: '', required: false, options: ['', ''] },
            ],
          })
        }
      >
        再加一道题
      </Pressable>
      <Toggle
        label="这是示例"
        hint="公开的地方都会标明"
        checked={example}
        onChange={(checked) => set({ example: checked })}
      />
      {behind && changing ? (
        <Rewritten onTake={drop} onKeep={settle}>
          <Whom content={changing.content} places={changing.places} />
          <Asked content={changing.content} />
        </Rewritten>
      ) : null}
      {send.isError && !named.some(wrong) ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      {ready ? null : <View className="second">{`还没有写好：${lacking.join('、')}`}</View>}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={behind || !ready} onPress={() => put(true)}>
          {changing ? '改好了，再交审核' : '交给同事审核'}
        </Pressable>
        <Pressable kind="quiet" disabled={behind || !ready || send.isPending} onPress={() => put(false)}>
          先存草稿
        </Pressable>
        {onCancel ? (
          <Pressable kind="quiet" onPress={onCancel}>
            先不写了
          </Pressable>
        ) : null}
      </View>
    </Card>
  )
}
