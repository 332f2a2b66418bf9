import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { checkReply } from '@shared/inquiries/contracts/contractReply'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../../platform/call'
import { Banner } from '../../../ui/Banner'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { BasisDoubts } from './BasisDoubts'

interface Override {
  finding: string
  reason: string
}

interface FindingsProps {
  /** The case, and what was asked in it. */
  id: string
  question: string
  text: string
  basis: readonly string[]
  overrides: readonly Override[]
  onOverrides: (overrides: Override[]) => void
}

const afterTyping = 800

/** 质量检查, a moment after the last key: one list, each finding once. */
export function Findings({ id, question, text, basis, overrides, onOverrides }: FindingsProps) {
  const words = useSettled(JSON.stringify({ text, basis }))
  const settled = JSON.parse(words) as { text: string; basis: string[] }
  const checked = useQuery({
    queryKey: ['reply-check', id, words],
    // What has settled may still be the empty reply from before the first key.
    enabled: [text, settled.text].every((one) => longEnough(one, deskSizes.reply)),
    placeholderData: (before) => before,
    queryFn: () => call<typeof checkReply>('POST /api/inquiries/{id}/reply-check', { params: { id }, body: settled }),
  })
  if (!longEnough(text, deskSizes.reply)) return null
  if (checked.isError) return <Banner tone="amber">现在没有检查成，送审时会再检查</Banner>
  if (!checked.data) return null
  const { findings, plainness, because } = checked.data
  const reasonFor = (code: string) => overrides.find(({ finding }) => finding === code)?.reason ?? ''
  const write = (code: string, reason: string) => {
    const others = overrides.filter(({ finding }) => finding !== code)
    onOverrides(reason ? [...others, { finding: code, reason }] : others)
  }
  const said = findings.length ? `有 ${findings.length} 处要看` : '没有发现问题'
  const plain = findings.some(({ code }) => code === 'plain') ? [] : because
  return (
    <View className="findings">
      <View className="row__title" role="status" {...{ 'aria-live': 'polite' }}>
        {`检查：${said} · 通俗程度 ${plainness} 分（满分 100）`}
      </View>
      <BasisDoubts question={question} basis={settled.basis} />
      {plainness < 100 && plain.length ? <View className="second">{plain.join('；')}</View> : null}
      <View role="list" aria-label="检查出来的">
        {findings.map((one) => (
          <OneFinding
            key={one.code}
            finding={one}
            reason={reasonFor(one.code)}
            onReason={(reason) => write(one.code, reason)}
          />
        ))}
      </View>
    </View>
  )
}

interface OneFindingProps {
  finding: Replied<typeof checkReply>['findings'][number]
  reason: string
  onReason: (reason: string) => void
}

/** What was found, why it matters, and a place to say why it may stay, for those who ask. */
function OneFinding({ finding: { title, why, where, mustFix }, reason, onReason }: OneFindingProps) {
  const [keeping, setKeeping] = useState(reason !== '')
  return (
    <View role="listitem" className={`finding ${mustFix ? 'finding--must' : ''}`}>
      <View className="finding__title">{`${mustFix ? '■' : '▲'} ${title}`}</View>
      <View className="second">{where && !why.includes(where) ? `${why}看这里：“${where}”` : why}</View>
      {mustFix ? (
        <View className="second">这一处要改好才能送审</View>
      ) : keeping ? (
        <Field
          label="不改的话，写明理由"
          max={deskSizes.override.most}
          value={reason}
          placeholder="理由和答复稿一起给审核人看"
          onChange={onReason}
        />
      ) : (
        <Pressable kind="link" label={`「${title}」不改，写明理由`} onPress={() => setKeeping(true)}>
          不改，写明理由
        </Pressable>
      )}
    </View>
  )
}

/** A value once it has rested. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterTyping)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
