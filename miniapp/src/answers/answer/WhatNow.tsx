import type { Answer } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type Answering, useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { Judge } from './Judge'

/** 谁负责 and why, and who else may be; helped or not, there is one next step. */
export function WhatNow({ question, answer }: { question: string; answer: Answer }) {
  const { kind, department } = answer
  const { inquiry, edit, drop, setQuestion } = useDrafts()
  const alternatives = department?.alternatives ?? []
  const named = department && answeringOf(department)

  const submit = async (to: Answering | undefined = named) => {
    const other = inquiry && inquiry.text.trim() !== '' && inquiry.text !== question
    if (other && !(await replaces())) return go('/inquiries/submit/index')
    if (other) drop()
    edit({ text: question, department: to, choices: named ? [named, ...alternatives] : [] })
    go('/inquiries/submit/index')
  }
  const canJudge = kind === 'grounded' || (kind === 'candidates' && answer.citations[0]?.url !== undefined)
  const judge = canJudge ? (
    <Judge question={question} answer={answer} onHelped={() => setQuestion('')} onHandOver={() => void submit()} />
  ) : null
  return (
    <>
      {kind === 'grounded' ? null : judge}
      {named ? (
        <Card title="谁负责">
          <View>
            <View className="who">{named.name}</View>
            <View className="second">{named.reason}</View>
          </View>
          {alternatives.length ? (
            <Disclosure label="不像是它？看看还可能是谁">
              <View className="rows">
                {alternatives.map((one) => (
                  <ListRow key={one.id} title={`转给${one.name}`} note={one.reason} onPress={() => void submit(one)} />
                ))}
              </View>
            </Disclosure>
          ) : null}
        </Card>
      ) : null}
      {kind === 'grounded' ? null : (
        <View className="actions">
          <Pressable kind="primary" onPress={() => void submit()}>
            转给责任单位答复
          </Pressable>
        </View>
      )}
      {kind === 'grounded' ? judge : null}
    </>
  )
}

const answeringOf = ({ id, name, reason, policy }: Answering): Answering => ({
  id,
  name,
  reason,
  ...(policy ? { policy } : {}),
})

async function replaces(): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '上次写的还没有提交',
    content: '要换成现在这个问题，还是继续写上次的？',
    confirmText: '换成这个',
    confirmColor: '#0B6073',
    cancelText: '继续上次',
  })
  return confirm
}
