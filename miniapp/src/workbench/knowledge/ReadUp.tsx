import { changedForDesk } from '@shared/answers/cards/changed'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../ui/Banner'
import { Pressable } from '../../ui/Pressable'
import { WithdrawForm } from './WithdrawForm'

interface ReadUpProps {
  card: ShownCard
  /** Whether the answer is the gist already. */
  isTaken: boolean
  /** The gist was read and is right. */
  onTake: (gist: string) => void
  /** Absent for those who may not withdraw. */
  onWithdrawn?: ((said: string) => void) | undefined
  onLook: () => void
}

/** 待核: what is known of the new rule, and the two short ways: it is as the gist says, or it is not so and nothing is to be told. */
export function ReadUp({ card, isTaken, onTake, onWithdrawn, onLook }: ReadUpProps) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { changed } = card
  if (!changed) return null
  const { gist } = changed
  return (
    <>
      <Banner tone="amber">{changedForDesk(changed)}</Banner>
      {withdrawing && onWithdrawn ? (
        <WithdrawForm card={card} onDone={onWithdrawn} onLook={onLook} onCancel={() => setWithdrawing(false)} />
      ) : (
        <View className="actions">
          {gist && !isTaken ? (
            <Pressable kind="quiet" onPress={() => onTake(gist)}>
              大意没错，照它写答案
            </Pressable>
          ) : null}
          {onWithdrawn ? (
            <Pressable kind="link" onPress={() => setWithdrawing(true)}>
              {gist ? '大意不对，先撤下' : '先撤下这张'}
            </Pressable>
          ) : null}
        </View>
      )}
      {gist && isTaken ? <View className="second">答案已经照大意写好。核对下面的依据，再交</View> : null}
    </>
  )
}
