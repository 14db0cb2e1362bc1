/**
 * How long both logs are kept. The law asks for six months of network logs (Cybersecurity Law art. 21) and three years of
 * records on the handling of sensitive personal data (Personal Information Protection Law art. 56); kept longer than that,
 * they would be personal data without need (art. 19). The database refuses to let go of anything younger.
 */
export const LOG_YEARS = 3;
