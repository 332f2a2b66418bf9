import type { readAccession } from '@shared/answers/accessions/contractAccessions'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { ReadFailure } from '../../ui/ReadFailure'
import { Provisions } from './Told'

/** The whole text of one accession, fetched when somebody asks for it. */
export function TextOf({ id, version, count }: { id: string; version: number; count: number }) {
  const [open, setOpen] = useState(false)
  const found = useQuery({
    enabled: open,
    queryKey: ['accession', id, version],
    queryFn: () => call<typeof readAccession>('GET /api/accessions/{id}', { params: { id } }),
  })
  return (
    <View className="disclosure">
      <Pressable kind="link" expanded={open} onPress={() => setOpen(!open)}>
        {`看读出来的全文，共 ${count} 条`}
        <View className={`disclosure__arrow ${open ? 'is-open' : ''}`} {...{ 'aria-hidden': true }} />
      </Pressable>
      {open ? (
        <View className="disclosure__content">
          {found.isPending ? <Loading text="正在读取全文" /> : null}
          <ReadFailure read={found} compact />
          {found.data ? <Provisions {...found.data} /> : null}
        </View>
      ) : null}
    </View>
  )
}
