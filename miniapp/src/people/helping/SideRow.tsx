import type { endHelp } from '@shared/people/helping/contractHelping'
import { helpNames } from '@shared/people/helping/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import type { HelpSide } from './useHelp'

/** One person on the other side: what was agreed, until when, and the end of it. */
export function SideRow({ side: { id, name, may, until }, children }: { side: HelpSide; children?: ReactNode }) {
  const end = useMutation({
    mutationFn: () => call<typeof endHelp>('DELETE /api/people/me/help/{id}', { params: { id } }),
    onSuccess: () => void queries.invalidateQueries(),
  })
  const ask = async () => {
    const { confirm } = await Taro.showModal({
      title: `结束和${name}的代办？`,
      content: '再请人代办，要重新要一个授权码。',
      confirmText: '结束',
      confirmColor: '#B3261E',
      cancelText: '不结束',
    })
    if (confirm) end.mutate()
  }
  return (
    <View className="stack stack--close">
      <View className="row__title">{name}</View>
      <View className="second">{`${may.map((one) => helpNames[one]).join('；')}。到${fullDay(until)}`}</View>
      {children}
      <Pressable kind="quiet" label={`结束和${name}的代办`} busy={end.isPending} onPress={() => void ask()}>
        结束代办
      </Pressable>
      {end.isError ? <Failure compact thrown={end.error} /> : null}
    </View>
  )
}
