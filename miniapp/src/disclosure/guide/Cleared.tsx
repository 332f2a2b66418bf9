import type { ClearedDocument } from '@shared/answers/upkeep/contractParts'
import type { listUpkeep } from '@shared/answers/upkeep/contractUpkeep'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { dayBefore, fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'

/** So many stand on the page at first. */
const few = 5

/** 文件清理结果: which documents of the unit still apply, which do not any more, since when and why. */
export function Cleared({ unit }: { unit: string }) {
  const [all, setAll] = useState(false)
  const found = useQuery({
    queryKey: ['upkeep', unit],
    queryFn: () => call<typeof listUpkeep>('GET /api/upkeep', { query: { unit } }),
  })
  if (found.isPending) return <Loading text="正在读取清理结果" />
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { documents } = found.data
  const cleared = documents.filter(({ standing }) => standing).length
  const open = ({ id, held }: ClearedDocument) => go(held ? '/answers/policy/index' : '/answers/paper/index', { id })
  return (
    <Card title="文件清理结果">
      {documents.length ? (
        <>
          <View className="second">{`2016 年以来的文件 ${documents.length} 份，${cleared} 份已经写明还管不管用`}</View>
          <View className="rows">
            {(all ? documents : documents.slice(0, few)).map((one) => (
              <ListRow key={one.id} title={one.title} note={noteOf(one)} onPress={() => open(one)} />
            ))}
          </View>
          {!all && documents.length > few ? (
            <Pressable kind="quiet" onPress={() => setAll(true)}>
              {`看全部 ${documents.length} 份`}
            </Pressable>
          ) : null}
        </>
      ) : (
        <View>文件库里还没有这个单位 2016 年以来的文件</View>
      )}
    </Card>
  )
}

/** 废止，自 2026年12月1日起，现行的是《…》。新规定已经取代它 */
function noteOf({ number, issuedOn, standing, inForce, endsOn }: ClearedDocument): string {
  const what = [number, `${fullDay(issuedOn)}制定`].filter(Boolean).join(' · ')
  if (!standing) {
    const until = endsOn ? `有效期到 ${fullDay(dayBefore(endsOn))}` : '还没有清理结论'
    return `${what} · ${inForce ? until : '已经不再施行'}`
  }
  const { verdict, from, expiresOn, successor, reason } = standing
  const ends = verdict === '废止' || verdict === '失效'
  const said = [
    verdict,
    ends ? `自 ${fullDay(from)}起` : '',
    expiresOn ? `有效期到 ${fullDay(expiresOn)}` : '',
    successor ? `现行的是《${successor.title}》` : '',
  ]
  return `${what} · ${said.filter(Boolean).join('，')}。${reason}`
}
