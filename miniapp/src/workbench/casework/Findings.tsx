import type { checkReply } from '@shared/inquiries/contractReply'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { Banner } from '../../ui/Banner'
import { Field } from '../../ui/Field'

interface Override {
  finding: string
  reason: string
}

interface FindingsProps {
  /** The case. */
  id: string
  text: string
  basis: readonly string[]
  overrides: readonly Override[]
  onOverrides: (overrides: Override[]) => void
}

const afterTyping = 800

/** 质量检查, a moment after the last key: each finding with why it matters, and a place to say why it may stay. */
export function Findings({ id, text, basis, overrides, onOverrides }: FindingsProps) {
  const words = useSettled(JSON.stringify({ text, basis }))
  const checked = useQuery({
    queryKey: ['reply-check', id, words],
    enabled: text.trim().length >= 4,
    placeholderData: (before) => before,
    queryFn: () => {
      const body = JSON.parse(words) as { text: string; basis: string[] }
      return call<typeof checkReply>('POST /api/inquiries/{id}/reply-check', { params: { id }, body })
    },
  })
  if (text.trim().length < 4) return null
  if (checked.isError) return <Banner tone="amber">现在没有检查成，送审时会再检查</Banner>
  if (!checked.data) return null
  const { findings, plainness, because } = checked.data
  const reasonFor = (code: string) => overrides.find(({ finding }) => finding === code)?.reason ?? ''
  const write = (code: string, reason: string) => {
    const others = overrides.filter(({ finding }) => finding !== code)
    onOverrides(reason ? [...others, { finding: code, reason }] : others)
  }
  return (
    <View className="findings">
      <View className="second" role="status" {...{ 'aria-live': 'polite' }}>
        {`通俗程度 ${plainness} 分（满分 100）${findings.length === 0 ? '，没有发现问题' : `，有 ${findings.length} 处要看`}`}
      </View>
      {plainness < 100 && findings.every(({ code }) => code !== 'plain') ? (
        <View className="second">{because.join('；')}</View>
      ) : null}
      {findings.map(({ code, title, why, where, mustFix }) => (
        <View key={code} className="finding">
          <Banner tone="amber">{title}</Banner>
          <View className="second">{where && !why.includes(where) ? `${why}看这里：“${where}”` : why}</View>
          {mustFix ? (
            <View className="second">这一处要改好才能送审</View>
          ) : (
            <Field
              label="不改的话，写明理由"
              max={200}
              value={reasonFor(code)}
              placeholder="理由和答复稿一起给审核人看"
              onChange={(reason) => write(code, reason)}
            />
          )}
        </View>
      ))}
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
