package ashore.telegram;

/** Something to be sent by one call. */
sealed interface Outgoing
    permits OutgoingMessage,
        OutgoingEdit,
        OutgoingFile,
        OutgoingDeletion,
        OutgoingToTeam,
        OutgoingReaction,
        OutgoingMenu {}
