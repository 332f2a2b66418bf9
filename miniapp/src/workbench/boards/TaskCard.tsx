import type { PostingTask } from '@shared/sites/contract'
import { siteSizes } from '@shared/sites/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { wordsOf } from '../../platform/callProblem'
import { chooseFiles } from '../../platform/files/files'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { ReasonForm } from '../ReasonForm'
import type { Doing } from './doings'
import { Scanned } from './Scanned'

type Step = 'look' | 'why' | 'scan' | 'photo'
export type Done = Pick<Doing, 'act' | 'code' | 'notice' | 'title' | 'photo' | 'reason'>

const verbs = { hang: '贴上了', takeDown: '揭下了' }
const chips = {
  hang: { tone: 'near', word: '要贴' },
  takeDown: { tone: 'near', word: '要揭' },
  wait: { tone: 'going', word: '贴着' },
} as const

interface TaskCardProps {
  task: PostingTask
  busy: boolean
  /** One stands before its board: it was found right a moment ago. */
  there: boolean
  onThere: () => void
  onDone: (done: Done) => void
}

/** One thing to do on one board, and its proof in three steps: sheet, photograph, done. */
export function TaskCard({ task, busy, there, onThere, onDone }: TaskCardProps) {
  const { act, urgent, title, example, department, words, site, notice } = task
  const [step, setStep] = useState<Step>('look')
  const [reason, setReason] = useState<string>()
  const [refused, setRefused] = useState('')
  const does = act === 'wait' ? 'takeDown' : act
  const verb = verbs[does]
  const photograph = async () => {
    setRefused('')
    try {
      const [photo] = await chooseFiles('picture', 1)
      if (!photo) return
      setStep('look')
      onDone({ act: does, code: site.code, notice, title, photo, ...(reason ? { reason } : {}) })
    } catch (thrown) {
      setRefused(wordsOf(thrown).title)
    }
  }
  const begin = () => setStep(there ? 'photo' : 'scan')
  const { tone, word } = urgent ? ({ tone: 'overdue', word: chips[act].word } as const) : chips[act]
  return (
    <Card title={title} tone={urgent ? 'amber' : 'plain'}>
      <View className="line line--apart">
        <View className="second">{department}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      {example ? <View className="small">示例，内容不作数</View> : null}
      <View>{words}</View>
      {refused ? <Banner tone="amber">{refused}</Banner> : null}
      {step === 'why' ? (
        <ReasonForm
          label="为什么先揭下来"
          size={siteSizes.reason}
          seenBy="发公告的单位看得到，会记为空档"
          send="下一步，找编号牌"
          busy={false}
          onSend={(why) => {
            setReason(why)
            begin()
          }}
          onCancel={() => setStep('look')}
        />
      ) : null}
      {step === 'scan' ? (
        <Scanned
          code={site.code}
          onRight={() => {
            onThere()
            setStep('photo')
          }}
        />
      ) : null}
      {step === 'photo' ? (
        <View className="stack stack--close">
          <Banner tone="green">找对了，就是这一块</Banner>
          <Pressable kind="primary" busy={busy} onPress={() => void photograph()}>
            {does === 'hang' ? '拍一张贴好的照片' : '拍一张揭下后的照片'}
          </Pressable>
        </View>
      ) : null}
      {step === 'look' ? (
        <View className="actions">
          {act === 'wait' ? (
            <Pressable kind="link" onPress={() => setStep('why')}>
              要提前揭下
            </Pressable>
          ) : (
            <Pressable kind="primary" busy={busy} onPress={begin}>
              {verb}
            </Pressable>
          )}
          {act === 'hang' ? (
            <Pressable kind="quiet" onPress={() => go('/screen/poster/index', { id: notice })}>
              打印张贴件
            </Pressable>
          ) : null}
        </View>
      ) : (
        <Pressable kind="link" onPress={() => setStep('look')}>
          先不记了
        </Pressable>
      )}
    </Card>
  )
}
