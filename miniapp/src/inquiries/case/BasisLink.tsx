import { answerSizes } from '@shared/answers/words'
import type { listPolicies } from '@shared/answers/contract'
import { citedIn, isSameTitle } from '@shared/text/titles'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

/** 依据 of a reply: opens the document at the provision, or looks it up in the library where no document has that name. */
export function BasisLink({ basis }: { basis: string }) {
  const { title, provision } = citedIn(basis)
  const open = useMutation({
    mutationFn: () =>
      call<typeof listPolicies>('GET /api/policies', { query: { search: title.slice(0, answerSizes.search.most) } }),
    onSuccess: ({ policies }) => {
      const found = policies.find((one) => isSameTitle(one.title, title))
      if (found) go('/answers/policy/index', { id: found.id, provision })
      else go('/answers/library/index', { search: title })
    },
  })
  return (
    <View>
      <Pressable kind="link" role="link" busy={open.isPending} onPress={() => open.mutate()}>
        {basis}
      </Pressable>
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}
