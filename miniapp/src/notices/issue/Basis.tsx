import type { findProvision } from '@shared/answers/contractProvision'
import type { NoticeView } from '@shared/notices/contractParts'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** 依据: each provision a link where the library holds it, else its name. */
export function Basis({ laws }: Pick<NoticeView, 'laws'>) {
  if (!laws.length) return null
  return (
    <Card title="依据">
      <View className="rows">
        {laws.map((law) => (
          <Law key={`${law.title}${law.provision ?? ''}`} {...law} />
        ))}
      </View>
    </Card>
  )
}

function Law({ title, provision }: NoticeView['laws'][number]) {
  const found = useQuery({
    queryKey: ['provision', title, provision],
    staleTime: 3_600_000,
    queryFn: () =>
      call<typeof findProvision>('GET /api/policies/provision', {
        query: { title, ...(provision ? { provision } : {}) },
      }),
  })
  const held = found.data?.held
  const name = `《${title}》${provision ?? ''}`
  if (!held) return <ListRow title={name} />
  return (
    <ListRow
      title={name}
      note={held.inForce ? '看原文' : '看原文（现在已经不是现行的）'}
      onPress={() => go('/answers/policy/index', { id: held.policy, provision: held.provision })}
    />
  )
}
