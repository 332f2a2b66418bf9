import { chains } from '@shared/notices/chain/chains'
import { chainIds } from '@shared/notices/chain/words'
import { kindOf } from '@shared/notices/law/kinds'
import { noticeSizes } from '@shared/notices/words'
import { useParam } from '../../../platform/go'
import { useMatters } from '../../useMatters'
import type { WrittenNotice } from '../written'

/** What a notice begins with that was asked for as a step of a matter; undefined where none was. */
export function useStepToDraft(): Partial<WrittenNotice> | undefined {
  const [matter, id] = [useParam('matter'), useParam('step')]
  const found = useMatters(matter !== '').data?.matters.find((one) => one.id === matter)
  const chain = found && chainIds.find((one) => one === found.content.chain)
  const step = chain && chains[chain].steps.find((one) => one.id === id)
  if (!found || !chain || !step?.kind) return undefined
  const { areas, contact, example = false, title } = found.content
  return {
    field: chains[chain].field,
    kind: step.kind,
    chain: { matter, step: id },
    title: `${title}：${step.name}`.slice(0, noticeSizes.title.most),
    places: areas.map((code, nth) => ({ code, name: found.places[nth] ?? code })),
    contact,
    example,
    ...(kindOf(step.kind)?.tellsOf
      ? {
          text: `${title}征求意见已经结束。收到的意见和方案修改的情况公布如下。`.slice(0, noticeSizes.text.most),
          outcome: { phone: found.opinions ?? 0, paper: 0, taken: [], kept: [] },
        }
      : {}),
  }
}
