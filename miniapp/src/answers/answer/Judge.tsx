import type { Answer } from '@shared/answers/answer/answer'
import type { judgeAnswer } from '@shared/answers/contract'
import { answerSizes, unresolvedReasons } from '@shared/answers/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useStep } from '../../platform/drafts'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { judgementKey } from './judgementKey'

interface JudgeProps {
  question: string
  answer: Answer
  /** It helped: nothing more to do. */
  onHelped: () => void
  /** It did not: the department can answer. */
  onHandOver: () => void
}

/** 有用 or 没有解决, said without a name; where it did not help, why, and the way to the department. */
export function Judge({ question, answer, onHelped, onHandOver }: JudgeProps) {
  const { text: words, choice, write, drop } = useStep(`judge.${question}`)
  const reason = unresolvedReasons.find((one) => one === choice)
  const [saying, setSaying] = useState(words !== '' || reason !== undefined)
  const [{ title, provision } = { title: '', provision: '' }] = answer.citations
  const send = useMutation({
    mutationFn: (helpful: boolean) =>
      call<typeof judgeAnswer>('POST /api/answers/judgements', {
        body: {
          key: judgementKey(question, answer),
          helpful,
          provision: { title, provision },
          ...(answer.card ? { card: answer.card } : {}),
          ...(helpful ? {} : { reason: reason ?? '其他', ...(words.trim() ? { words: words.trim() } : {}) }),
        },
      }),
    onSuccess: drop,
  })
  const handOver = (
    <Pressable kind="primary" onPress={onHandOver}>
      {answer.department ? '转给这个单位答复' : '转给负责的单位答复'}
    </Pressable>
  )
  if (send.isSuccess && !send.data.helpful)
    return (
      <Card tone="lake" title="记下了，谢谢你">
        <View role="status">{`登录后说没有解决的人多了，起草的单位要再解读一次；没有登录的只作参考。这件事要有人答复，可以转给${answer.department?.name ?? '负责的单位'}。`}</View>
        {handOver}
      </Card>
    )
  if (!saying && (send.isSuccess || (send.isError && send.variables)))
    return (
      <>
        <Banner tone="green">好，那就到这里。情况有变化，随时再来问。</Banner>
        <Pressable
          kind="link"
          onPress={() => {
            send.reset()
            setSaying(true)
          }}
        >
          其实还没有解决
        </Pressable>
      </>
    )
  const sheet = saying ? (
    <Card title="哪里没有解决">
      <Choices
        label="选一个最接近的"
        options={unresolvedReasons}
        value={reason}
        onChange={(chosen) => write({ choice: chosen })}
      />
      <Field
        label="想补充的话（选填）"
        multiline
        rows={2}
        max={answerSizes.judgement.most}
        value={words}
        hint="不用写姓名、电话和证件号"
        error={fieldError(send.error, 'words')}
        onChange={(typed) => {
          if (send.isError) send.reset()
          write({ text: typed })
        }}
      />
      {send.isError && !fieldError(send.error, 'words') ? <Failure compact thrown={send.error} /> : null}
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={!reason} onPress={() => send.mutate(false)}>
          提交
        </Pressable>
        <Pressable kind="quiet" onPress={onHandOver}>
          转给单位答复
        </Pressable>
      </View>
    </Card>
  ) : null
  return (
    <>
      {answer.kind === 'candidates' ? <View className="second">上面的规定有用吗</View> : null}
      <View className="actions">
        <Pressable
          kind="quiet"
          busy={send.isPending}
          onPress={() => {
            setSaying(false)
            send.mutate(true)
            onHelped()
          }}
        >
          有用
        </Pressable>
        <Pressable kind="quiet" expanded={saying} onPress={() => setSaying(!saying)}>
          没有解决
        </Pressable>
      </View>
      {sheet}
    </>
  )
}
