import type { listOnRequest } from '@shared/answers/papers/contractPapers'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'

/** So many stand on the page at first; on paper all do. */
const few = 5

interface OnRequestProps {
  unit: string
  /** Applies for the one that is named so. */
  onApply: (named: string) => void
}

/** 依申请公开的文件: the names alone; what stands in them is asked for. */
export function OnRequest({ unit, onApply }: OnRequestProps) {
  const [all, setAll] = useState(false)
  const found = useQuery({
    queryKey: ['on request', unit],
    queryFn: () => call<typeof listOnRequest>('GET /api/policies/on-request', { query: { unit } }),
  })
  if (found.isPending) return <Loading text="正在读取要申请的文件" />
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { documents } = found.data
  return (
    <Card title="依申请公开的文件">
      {documents.length ? (
        <>
          <View className="second">{`这 ${documents.length} 份只列名称，要看内容的，点一下向这个单位申请`}</View>
          <View className="rows">
            {(all ? documents : documents.slice(0, few)).map(({ title, number, date }) => (
              <ListRow
                key={`${title} ${number ?? ''} ${date}`}
                title={title}
                note={[number, fullDay(date)].filter(Boolean).join(' · ')}
                onPress={() => onApply(`《${title}》${number ? `（${number}）` : ''}`)}
              />
            ))}
          </View>
          {!all && documents.length > few ? (
            <Pressable kind="quiet" onPress={() => setAll(true)}>
              {`看全部 ${documents.length} 份`}
            </Pressable>
          ) : null}
        </>
      ) : (
        <View>现在没有列入的文件。要的信息不在目录里，也可以申请</View>
      )}
    </Card>
  )
}
