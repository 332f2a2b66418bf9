/** A browser asks for itself where it must. */
export const PrivacySheet = () => null
