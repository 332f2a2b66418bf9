import type { Answer } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { Judge } from './Judge'

/** 谁负责 and why; helped or not, there is one next step. */
export function WhatNow({ question, answer }: { question: string; answer: Answer }) {
  const { kind, department } = answer
  const { inquiry, edit, drop, setQuestion } = useDrafts()

  const submit = async () => {
    const other = inquiry && inquiry.text.trim() !== '' && inquiry.text !== question
    if (other && !(await replaces())) return go('/inquiries/submit/index')
    if (other) drop()
    edit({ text: question, department })
    go('/inquiries/submit/index')
  }
  return (
    <>
      {department ? (
        <Card title="谁负责">
          <View>
            <View className="who">{department.name}</View>
            <View className="second">{department.reason}</View>
          </View>
        </Card>
      ) : null}
      {kind === 'grounded' ? (
        <Judge question={question} answer={answer} onHelped={() => setQuestion('')} onHandOver={() => void submit()} />
      ) : (
        <View className="actions">
          <Pressable kind="primary" onPress={() => void submit()}>
            转给责任单位答复
          </Pressable>
        </View>
      )}
    </>
  )
}

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
