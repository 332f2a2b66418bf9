import { policyStandingNames } from '@shared/answers/words'
import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { useForward } from '../../platform/forwarding/forward'
import { goInstead, useParam } from '../../platform/go'
import { Card } from '../../ui/Card'
import { NotRead } from '../NotRead'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Mend } from '../../ui/mending/Mend'
import { Page } from '../../ui/page/Page'
import { since } from '../since'
import { Interpretations } from './Interpretations'
import { Provisions } from './Provisions'
import { scrollToCited } from './scrollToCited'
import { Standing } from './Standing'
import './index.scss'

/** 政策原文: the document, open at the provision that was cited, with its interpretation and its versions. */
export default function PolicyPage() {
  const id = useParam('id')
  const cited = useParam('provision')
  const fromOther = useParam('from') === 'version'
  const policy = useQuery({
    queryKey: ['policy', id],
    staleTime: 3_600_000,
    queryFn: () => call<typeof readPolicy>('GET /api/policies/{id}', { params: { id } }),
  })
  const { data } = policy
  const standing = data && data.status !== 'in-force' ? `（${policyStandingNames[data.status]}）` : ''
  useForward({
    title: `${data?.title ?? '政策原文'}${standing}`,
    page: '/answers/policy/index',
    query: { id, provision: cited },
  })
  const explained = data?.interpretations.some(({ provisions }) => provisions.includes(cited)) ?? false
  useEffect(() => {
    // Where it is explained, or no longer applies, that is read first.
    if (!data || !cited || explained || fromOther || data.status !== 'in-force') return undefined
    return scrollToCited()
  }, [data, cited, explained, fromOther])
  return (
    <Page title="政策原文">
      <View className="stack">
        {policy.isPending ? <Loading text="正在读取全文" /> : null}
        <NotRead read={policy} />
        {data ? (
          <>
            <Standing policy={data} cited={cited} />
            <Interpretations all={data.interpretations} cited={cited} title={data.title} />
            <Provisions key={data.id} provisions={data.provisions} cited={cited} fromOther={fromOther} />
            {data.versions.length > 1 ? (
              <Card title="其他版本">
                <View className="rows">
                  {data.versions
                    .filter((version) => version.id !== data.id)
                    .map((version) => (
                      <ListRow
                        key={version.id}
                        title={`${fullDay(version.versionDate)}版`}
                        note={noteOf(version)}
                        onPress={() =>
                          goInstead('/answers/policy/index', {
                            id: version.id,
                            ...(cited ? { provision: cited, from: 'version' } : {}),
                          })
                        }
                      />
                    ))}
                </View>
              </Card>
            ) : null}
            <Mend thing="policy" id={data.id} title={data.title} by={data.department?.name} />
          </>
        ) : null}
      </View>
    </Page>
  )
}

/** 自 2020年3月1日起施行 · 旧版本; what the title says already is not said again. */
const noteOf = (one: Replied<typeof readPolicy>['versions'][number]): string =>
  [one.versionDate === one.effectiveFrom ? '' : since(one), policyStandingNames[one.status]].filter(Boolean).join(' · ')
