import type { listMissed } from '@shared/answers/contractKnowledge'
import type { MissedGroup } from '@shared/answers/missed/grouped'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'

/** So many stand here at first. */
const few = 5

/** 问了没有找到的: what enough people asked in words alike; one tap begins the card that would answer them. */
export function Missed({ onWrite }: { onWrite: (group: MissedGroup) => void }) {
  const [all, setAll] = useState(false)
  const found = useQuery({
    queryKey: ['missed'],
    queryFn: () => call<typeof listMissed>('GET /api/cards/missed'),
  })
  if (found.isPending) return null
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { groups, after } = found.data
  const rule = `${after.days} 天里 ${after.people} 个人以上问过、没有找到答案的，没有姓名`
  return (
    <Card title={groups.length ? `下一张该写的 ${groups.length} 组` : '下一张该写的'}>
      <View className="second">{groups.length ? rule : `现在没有。${rule}，列在这里`}</View>
      <View className="rows">
        {(all ? groups : groups.slice(0, few)).map((one) => (
          <ListRow
            key={one.question}
            title={one.question}
            note={`${one.people} 人问过${one.others.length ? ` · 也这样问：${one.others.join(' · ')}` : ''}`}
            onPress={() => onWrite(one)}
          />
        ))}
      </View>
      {!all && groups.length > few ? (
        <Pressable kind="quiet" onPress={() => setAll(true)}>
          {`看全部 ${groups.length} 组`}
        </Pressable>
      ) : null}
    </Card>
  )
}
