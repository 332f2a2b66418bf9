import type { makeHelpCode } from '@shared/people/helping/contractHelping'
import { helpDays, type HelpKind, helpKinds, helpMinutes, helpNames } from '@shared/people/helping/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { SideRow } from './SideRow'
import type { HelpSide } from './useHelp'

const spoken = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`

interface AskHelpProps {
  helpers: readonly HelpSide[]
  /** What was sent in before is to be seen too, unless it is said otherwise. */
  before: boolean
}

/** Who helps me; and a code for one more, once it is said what for and for how long. */
export function AskHelp({ helpers, before }: AskHelpProps) {
  const [may, setMay] = useState<readonly HelpKind[]>(before ? ['read', 'before', 'ask'] : ['read', 'ask'])
  const [days, setDays] = useState<(typeof helpDays)[number]>('90')
  const make = useMutation({
    mutationFn: () => call<typeof makeHelpCode>('POST /api/people/me/help-codes', { body: { may: [...may], days } }),
  })
  const toggle = (kind: HelpKind, on: boolean) => {
    const now = helpKinds.filter((one) => (one === kind ? on : may.includes(one)))
    setMay(settlingSeen(now, kind))
    // A code lets do what was chosen when it was made: another choice needs another.
    make.reset()
  }
  return (
    <Card title="请家人替我办">
      <View className="stack">
        {helpers.map((side) => (
          <SideRow key={side.id} side={side} />
        ))}
        <View>家人每替你办一步，办件经过里写明是代办人，你也会收到消息。没有勾选的不能替你办。</View>
        <View className="second">
          补正、要求再办一次、更正姓名电话、同意公开、交信息公开申请的身份证明和确认、注销，只能你自己办。
        </View>
        {helpKinds.map((kind) => (
          <Toggle
            key={kind}
            label={helpNames[kind]}
            checked={may.includes(kind)}
            onChange={(checked) => toggle(kind, checked)}
          />
        ))}
        {may.includes('before') ? null : (
          <View className="second">没有勾选“以前的事也能看”的，你已经提交的事，家人看不到，也不能替你补充、催一催</View>
        )}
        <Choices
          label="多少天"
          options={helpDays.map((one) => `${one} 天`)}
          value={`${days} 天`}
          onChange={(word) => {
            setDays(helpDays.find((one) => `${one} 天` === word) ?? days)
            make.reset()
          }}
        />
        <Pressable kind="primary" busy={make.isPending} disabled={may.length === 0} onPress={() => make.mutate()}>
          要一个授权码
        </Pressable>
        {make.isError ? <Failure compact thrown={make.error} /> : null}
        {make.data ? (
          <View {...{ 'aria-live': 'polite' }}>
            <View className="second">{`念给家人听，${helpMinutes} 分钟内有效，只能用一次。不要告诉不认识的人`}</View>
            <View className="code">{spoken(make.data.code)}</View>
          </View>
        ) : null}
      </View>
    </Card>
  )
}

/** Who settles it sees it: the one comes with the other, and goes with it. */
function settlingSeen(may: readonly HelpKind[], touched: HelpKind): HelpKind[] {
  if (!may.includes('settle') || may.includes('read')) return [...may]
  return touched === 'settle' ? ['read', ...may] : may.filter((one) => one !== 'settle')
}
