import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { canTellRoughly } from '../../../platform/standing/roughlyWhere'
import { whichCounty } from '../../../platform/standing/whichCounty'
import { Failure } from '../../Failure'
import { Pressable } from '../../Pressable'

/** The county by where this phone is: told here, and forgotten. */
export function ByWhere({ onCounty }: { onCounty: (code: string) => void }) {
  const find = useMutation({ mutationFn: whichCounty, onSuccess: onCounty })
  if (!canTellRoughly()) return null
  return (
    <View>
      <Pressable kind="link" busy={find.isPending} onPress={() => find.mutate()}>
        用手机的大概位置找到县区
      </Pressable>
      <View className="second">只在这部手机上判断，位置不发给任何人，也不保存</View>
      {find.isError ? <Failure compact thrown={find.error} /> : null}
    </View>
  )
}
