# Builds Hotseat and runs it as a user without rights. Keep /hotseat/data on a volume: it holds the scores.
FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
WORKDIR /hotseat
COPY .mvn .mvn
COPY pom.xml .
COPY src/main src/main
RUN mvn -B -ntp -Dmaven.test.skip=true package

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /hotseat hotseat && mkdir /hotseat/data && chown hotseat /hotseat/data
WORKDIR /hotseat
COPY --from=build /hotseat/target/hotseat.jar target/hotseat.jar
COPY --from=build /hotseat/target/lib target/lib
COPY config config
USER hotseat
VOLUME /hotseat/data
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-Dhotseat.home=/hotseat", "-Dlogback.configurationFile=/hotseat/config/logback.xml", "-jar", "target/hotseat.jar"]
CMD ["serve"]
