package dev.hotseat.member;

class InMemoryMemberSettingsTest extends MemberSettingsContract {

  @Override
  protected MemberSettings settings() {
    return new InMemoryMemberSettings();
  }
}
