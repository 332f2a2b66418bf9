import { useEffect, useState } from 'react'
import { fetchFile, forgetFile } from '../../../platform/files/files'

interface Photo {
  /** Where it lies on this device, once it is here. */
  place?: string
  /** What kept it from coming. */
  thrown?: unknown
}

/** A photograph of the API, fetched while it is shown and forgotten after: it stays on no desk longer than it is looked at. */
export function usePhoto(path: string): Photo & { again: () => void } {
  const [photo, setPhoto] = useState<Photo>({})
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let here: string | undefined
    let gone = false
    setPhoto({})
    fetchFile(path).then(
      (place) => {
        if (gone) return forgetFile(place)
        here = place
        setPhoto({ place })
      },
      (thrown: unknown) => {
        if (!gone) setPhoto({ thrown })
      },
    )
    return () => {
      gone = true
      if (here) forgetFile(here)
    }
  }, [path, tries])
  return { ...photo, again: () => setTries(tries + 1) }
}
