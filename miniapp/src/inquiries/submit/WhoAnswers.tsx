import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Answering, InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'
import { Official } from '../../ui/Official'
import { Pressable } from '../../ui/Pressable'
import type { Proposal } from './useProposal'

const desk: Answering = { id: 'triage', name: '市政务公开办公室', reason: '由人工判断后转到具体单位' }

interface WhoAnswersProps {
  draft: InquiryDraft
  edit: (change: Partial<InquiryDraft>) => void
  /** What the city makes of `text`. */
  proposal: Proposal | undefined
  text: string
  looking: boolean
}

/** Which department will answer and why, before anything is sent; a person may choose another one, or leave it to the desk. */
export function WhoAnswers({ draft, edit, proposal, text, looking }: WhoAnswersProps) {
  const { department: chosen } = draft
  const guessed = chosen ? undefined : proposal?.department
  useEffect(() => {
    if (!guessed) return
    const { alternatives = [], ...department } = guessed
    edit({ suggested: { text, department }, choices: [department, ...alternatives] })
  }, [guessed, text, edit])
  const who = chosen ?? guessed
  const told = useTold(who?.name, looking)
  const others = [...(draft.choices ?? []), desk].filter((one) => one.id !== who?.id)
  return (
    <Card title="由谁答复">
      <View className="for-readers" role="status" {...{ 'aria-live': 'polite' }}>
        {told}
      </View>
      {who ? (
        <View>
          <View className="who">{who.name}</View>
          <View className="second">{who.reason}</View>
        </View>
      ) : (
        <View className="second">
          {looking ? '正在看该由谁答复' : '提交后按职责转给负责的单位，并告诉你为什么是它'}
        </View>
      )}
      {proposal?.apart && draft.kind !== 'disclosure' ? (
        <View className="second">
          {`像是写了几件事，分别归${proposal.apart.join('、')}。分开提交，每件由负责的单位各自答复；放在一起也照样受理。`}
        </View>
      ) : null}
      {who && others.length > 1 ? (
        <Disclosure key={who.id} label="不是它负责？换一个">
          <View className="rows">
            {others.map((one) => (
              <ListRow
                key={one.id}
                title={one.id === desk.id ? '交给政务公开办公室判断' : `换成${one.name}`}
                note={one.reason}
                onPress={() => edit({ department: one })}
              />
            ))}
          </View>
        </Disclosure>
      ) : null}
      {who && who.id !== desk.id && others.length === 1 ? (
        <Pressable kind="link" onPress={() => edit({ department: desk })}>
          不是它负责？交给政务公开办公室判断
        </Pressable>
      ) : null}
      {chosen?.id === desk.id ? <Official of="triage" /> : null}
      {chosen?.id === desk.id ? (
        <Pressable kind="link" onPress={() => edit({ department: undefined })}>
          按我写的内容重新看
        </Pressable>
      ) : null}
    </Card>
  )
}

/** Who answers, read out when it is another than before: not at each key, and not again while it is looked up anew. */
function useTold(name: string | undefined, looking: boolean): string {
  const [told, setTold] = useState('')
  useEffect(() => {
    if (!looking) setTold(name ? `由谁答复：${name}` : '')
  }, [name, looking])
  return told
}
